"""Runs inside FontForge's own Python, as a designer's session: what happened goes to stdout as JSON.

python3 fontforge_session.py FONTE MODEL discover|start-up
"""

import json
import sys

import fontforge


def box(glyph, x0, y0, x1, y1):
    pen = glyph.glyphPen()
    pen.moveTo((x0, y0))
    for point in ((x0, y1), (x1, y1), (x1, y0)):
        pen.lineTo(point)
    pen.closePath()


def drawn_font():
    """Two drawn letters, one of them with a reference in it, and an empty placeholder with a width."""
    font = fontforge.font()
    font.em = 1000
    box(font.createChar(ord("l"), "l"), 100, 0, 180, 700)
    font["l"].width = 280
    font.createChar(ord("H"), "H").addReference("l", (1, 0, 0, 1, 0, 0))
    font["H"].addReference("l", (1, 0, 0, 1, 400, 0))
    font["H"].width = 680
    font.createChar(ord("o"), "o.round")  # the designer's own name
    font["o.round"].width = 555
    font["o.round"].color = 0x112233
    font["o.round"].comment = "mine:\nto be overshot"
    return font


def contours(glyph, layer):
    return [[(point.x, point.y) for point in contour] for contour in glyph.layers[layer]]


def main(fonte, model, how):
    fontforge.setPrefs("PluginStartupMode", "On")
    if how == "discover":
        fontforge.loadPlugins()
    else:
        fontforge.runInitScripts()
    loaded = "fonte_fontforge.fontforge" in sys.modules
    plugin = sys.modules["fonte_fontforge.fontforge"].fontforge_plugin_init()
    plugin.settings.update(command=fonte, model=model, candidates=1, temperature=0.0)
    said = []
    plugin.tell = said.append

    font = drawn_font()
    report = {"no colour": font["l"].color}
    before = {name: (contours(font[name], 1), font[name].references, font[name].width) for name in ("l", "H")}
    plugin.complete_font(font)
    after = {name: (contours(font[name], 1), font[name].references, font[name].width) for name in ("l", "H")}
    proposed = sorted(glyph.glyphname for glyph in font.glyphs() if not glyph.layers["fonte.generated"].isEmpty())
    n = font["n"]
    report.update(
        {
            "loaded": loaded,
            "said": said,
            "designer's untouched": before == after,
            "proposed": proposed,
            "layers": {name: [font.layers[name].is_background, font.layers[name].is_quadratic] for name in font.layers},
            "foreground of n": contours(n, 1),
            "proposal of n": contours(n, "fonte.generated"),
            "width of n": n.width,
            "comments": [n.comment, font["o.round"].comment, font["l"].comment],
            "colours": [n.color, font["o.round"].color],
        }
    )
    n.doUndoLayer("fonte.generated")
    report["after undo"] = contours(n, "fonte.generated")
    n.doUndoLayer("fonte.generated", True)
    report["after redo"] = contours(n, "fonte.generated")
    plugin.accept(n)
    report["accepted n"] = [contours(n, 1), contours(n, "fonte.generated"), n.width]
    report["colour of accepted n"], report["comment of accepted n"] = n.color, n.comment
    n.doUndoLayer(1)
    report["n after undoing"] = contours(n, 1)

    plugin.reroll_selected(font["l"])
    report["proposal for drawn l"] = contours(font["l"], "fonte.generated")
    plugin._ask = lambda question, answers: 0
    plugin.accept(font["l"])
    report["comment of l kept"] = font["l"].comment
    report["l kept"] = contours(font["l"], 1)
    plugin._ask = lambda question, answers: 1
    plugin.accept(font["l"])
    report["l replaced"] = contours(font["l"], 1)
    report["comment of l replaced"] = font["l"].comment
    report["previous l"] = contours(font["l"], "fonte.previous")

    unmarked = drawn_font()
    plugin.settings["marks"] = False
    plugin.complete_selected(unmarked["o.round"])
    report["comment of an unmarked proposal"] = unmarked["o.round"].comment
    plugin.accept(unmarked["o.round"])
    report["unmarked"] = [len(contours(unmarked["o.round"], 1)), unmarked["o.round"].comment, unmarked.comment]
    report["said of marks"] = said[-1]
    plugin.settings["marks"] = True
    plugin.reroll_selected(unmarked["o.round"])
    plugin.accept(unmarked["o.round"])
    report["still unmarked"] = unmarked["o.round"].comment
    unmarked.generate(sys.argv[4] + ".unmarked.ufo")

    quadratic = drawn_font()
    quadratic.is_quadratic = True
    plugin.complete_font(quadratic)
    report["in a quadratic font"] = [
        quadratic.layers["fonte.generated"].is_quadratic,
        len(contours(quadratic["n"], "fonte.generated")),
    ]
    plugin.accept(quadratic["n"])
    report["accepted in a quadratic font"] = bool(quadratic["n"].layers[1].is_quadratic)

    complaints = []
    plugin.complain = complaints.append
    plugin.complete_selected(font["l"])
    report["nothing to do"] = complaints[-1]
    plugin.settings["command"] = "/nowhere/fonte"
    plugin.assistant.close()
    plugin.complete_font(drawn_font())
    report["missing fonte"] = complaints[-1]
    fontforge.askMulti = lambda title, questions: dict.fromkeys(question["tag"] for question in questions)
    plugin.settings_dialog()
    report["all answers left empty"] = plugin.settings
    fontforge.askMulti = lambda title, questions: {"candidates": "900", "temperature": "hot"}
    fontforge.postError = lambda title, sentence: complaints.append(sentence)
    plugin.settings_dialog()
    report["hot"] = [complaints[-1], plugin.settings == report["all answers left empty"]]
    fontforge.askMulti = lambda title, questions: {"candidates": "900", "temperature": "0.7", "style": "serif"}
    plugin.settings_dialog()
    fontforge.askMulti = lambda title, questions: {
        "candidates": "900",
        "temperature": "0.7",
        "style": "serif",
        "marks": False,
    }
    plugin.settings_dialog()
    report["said without marks"] = said[-1]
    report["chosen"] = [plugin.settings[name] for name in ("candidates", "temperature", "style")]
    report["kept for the next time"] = json.loads(plugin.settings_path.read_text()) == plugin.settings
    plugin.settings["marks"] = True
    font.save(sys.argv[4])
    saved = fontforge.open(sys.argv[4])
    report["saved"] = list(saved.layers)
    report["saved comments"] = [saved[name].comment for name in ("n", "o.round")]
    plugin.accept(saved["o.round"])
    report["comment of o accepted later"] = saved["o.round"].comment
    saved.generate(sys.argv[4] + ".ufo")
    report["notes"] = [fontforge.open(sys.argv[4] + ".ufo")[name].comment for name in ("n", "o.round")]
    print("REPORT" + json.dumps(report))


main(*sys.argv[1:4])

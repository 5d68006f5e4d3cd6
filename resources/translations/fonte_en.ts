<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AcceptAbove</name>
    <message numerus="yes">
        <source>%n glyphs are accepted</source>
        <translation>
            <numerusform>%n glyph is accepted</numerusform>
            <numerusform>%n glyphs are accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n glyphs</source>
        <translation>
            <numerusform>Accept %n glyph</numerusform>
            <numerusform>Accept %n glyphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FitPanel</name>
    <message numerus="yes">
        <source>%n suggestions accepted.</source>
        <translation>
            <numerusform>%n suggestion accepted.</numerusform>
            <numerusform>%n suggestions accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions left out.</source>
        <translation>
            <numerusform>%n suggestion left out.</numerusform>
            <numerusform>%n suggestions left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n glyphs</source>
        <translation>
            <numerusform>%n glyph</numerusform>
            <numerusform>%n glyphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FontInfo</name>
    <message numerus="yes">
        <source>%n in the font</source>
        <translation>
            <numerusform>%n in the font</numerusform>
            <numerusform>%n in the font</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneratePanel</name>
    <message numerus="yes">
        <source>Draw %n again</source>
        <translation>
            <numerusform>Draw %n again</numerusform>
            <numerusform>Draw %n again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Generate %n glyphs</source>
        <translation>
            <numerusform>Generate %n glyph</numerusform>
            <numerusform>Generate %n glyphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handlers</name>
    <message numerus="yes">
        <source>%n signs</source>
        <translation>
            <numerusform>%n sign</numerusform>
            <numerusform>%n signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n glyphs</source>
        <translation>
            <numerusform>%n glyph</numerusform>
            <numerusform>%n glyphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Build %n signs</source>
        <translation>
            <numerusform>Build %n sign</numerusform>
            <numerusform>Build %n signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signs are built; they stand at the end and are saved with the font.</source>
        <translation>
            <numerusform>%n sign is built; it stands at the end and is saved with the font.</numerusform>
            <numerusform>%n signs are built; they stand at the end and are saved with the font.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo “{0}” takes back %n glyphs that Fonte drew. Do that?</source>
        <translation>
            <numerusform>Undo “{0}” takes back %n glyph that Fonte drew. Do that?</numerusform>
            <numerusform>Undo “{0}” takes back %n glyphs that Fonte drew. Do that?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n built</source>
        <translation>
            <numerusform>%n built</numerusform>
            <numerusform>%n built</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawn</source>
        <translation>
            <numerusform>%n drawn</numerusform>
            <numerusform>%n drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n generated</source>
        <translation>
            <numerusform>%n generated</numerusform>
            <numerusform>%n generated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferenceSection</name>
    <message numerus="yes">
        <source>%n accepted glyphs show the style.</source>
        <translation>
            <numerusform>%n accepted glyph shows the style.</numerusform>
            <numerusform>%n accepted glyphs show the style.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen.</source>
        <translation>
            <numerusform>%n chosen.</numerusform>
            <numerusform>%n chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggested, %n accepted ones among them. Click to leave one out.</source>
        <translation>
            <numerusform>Suggested, an accepted one among them. Click to leave one out.</numerusform>
            <numerusform>Suggested, %n accepted ones among them. Click to leave one out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveDialogs</name>
    <message numerus="yes">
        <source>%n generated glyphs are neither accepted nor rejected.</source>
        <translation>
            <numerusform>%n generated glyph is neither accepted nor rejected.</numerusform>
            <numerusform>%n generated glyphs are neither accepted nor rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n accepted</source>
        <translation>
            <numerusform>Only the %n accepted</numerusform>
            <numerusform>Only the %n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided glyphs are kept for later.</source>
        <translation>
            <numerusform>%n undecided glyph is kept for later.</numerusform>
            <numerusform>%n undecided glyphs are kept for later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n generated glyphs</source>
        <translation>
            <numerusform>%n generated glyph</numerusform>
            <numerusform>%n generated glyphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted glyphs are in no font file yet.</source>
        <translation>
            <numerusform>%n accepted glyph is in no font file yet.</numerusform>
            <numerusform>%n accepted glyphs are in no font file yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignsDialog</name>
    <message numerus="yes">
        <source>Build %n signs</source>
        <translation>
            <numerusform>Build %n sign</numerusform>
            <numerusform>Build %n signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw %n glyphs</source>
        <translation>
            <numerusform>Draw %n glyph</numerusform>
            <numerusform>Draw %n glyphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message numerus="yes">
        <source>%n glyphs are drawn</source>
        <translation>
            <numerusform>%n glyph is drawn</numerusform>
            <numerusform>%n glyphs are drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n glyphs</source>
        <translation>
            <numerusform>%n glyph</numerusform>
            <numerusform>%n glyphs</numerusform>
        </translation>
    </message>
</context>
</TS>

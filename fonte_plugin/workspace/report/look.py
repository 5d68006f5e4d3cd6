"""How the report looks: on a light and a dark screen, and on paper."""

STYLE = """
:root{--ink:#1c1c1e;--paper:#fbfaf8;--card:#fff;--line:#e2dfd9;--soft:#6d6a65;
--drawn:#2b2b2f;--generated:#2f7fd6;--accepted:#1c8f7a;--edited:#c2571a;--built:#8763c5;--unreadable:#c22b3e;--empty:#b9b5ae}
@media(prefers-color-scheme:dark){:root{--ink:#e9e7e3;--paper:#17171a;--card:#202024;--line:#37363b;--soft:#a19d97;
--drawn:#e4e1dc;--generated:#6fb1f5;--accepted:#4fc7ae;--edited:#f0925a;--built:#b497ec;--unreadable:#f0717f;--empty:#5d5b58}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.55 system-ui,-apple-system,"Segoe UI",sans-serif}
main{max-width:1080px;margin:0 auto;padding:48px 28px 80px}
h1{font-size:40px;line-height:1.1;margin:0;letter-spacing:-.02em;font-weight:650}
h2{font-size:20px;margin:0 0 4px;letter-spacing:-.01em}
h3{font-size:14px;margin:20px 0 6px;color:var(--soft);font-weight:600}
.kicker{margin:0 0 6px;color:var(--soft);font-size:13px;text-transform:uppercase;letter-spacing:.09em}
.lead{color:var(--soft);margin:2px 0 14px}
section{margin-top:44px}
.specimen{display:flex;flex-wrap:nowrap;overflow:hidden;margin-top:18px;height:64px;border-block:1px solid var(--line)}
.specimen svg{height:100%;flex:none;padding-block:6px}
svg path{fill:currentColor}
svg .before{fill:none;stroke:var(--ink);stroke-width:1.2;vector-effect:non-scaling-stroke;opacity:.75}
.bar{display:flex;height:22px;border-radius:6px;overflow:hidden;margin:12px 0}
.legend{list-style:none;padding:0;margin:0;columns:2 320px;column-gap:32px}
.legend li{break-inside:avoid;padding-left:22px;text-indent:-22px}
.legend i{display:inline-block;width:12px;height:12px;border-radius:3px;margin-right:10px;vertical-align:-1px}
.bar .drawn,.legend .drawn{background:var(--drawn)}.bar .generated,.legend .generated{background:var(--generated)}
.bar .accepted,.legend .accepted{background:var(--accepted)}.bar .edited,.legend .edited{background:var(--edited)}
.bar .built,.legend .built{background:var(--built)}.bar .unreadable,.legend .unreadable{background:var(--unreadable)}
.bar .empty,.legend .empty{background:var(--empty)}
.glyphs{display:grid;grid-template-columns:repeat(auto-fill,minmax(84px,1fr));gap:8px}
figure{margin:0;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:6px 4px 5px;
break-inside:avoid;text-align:center;border-bottom:3px solid currentColor;overflow:hidden}
figure svg{height:64px;max-width:100%}
figcaption{color:var(--soft);font-size:11px;line-height:1.3;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
figcaption small{display:block;color:var(--edited)}
.drawn{color:var(--drawn)}.generated{color:var(--generated)}.accepted{color:var(--accepted)}.edited{color:var(--edited)}
.built{color:var(--built)}.unreadable{color:var(--unreadable)}
table{border-collapse:collapse;width:100%;font-size:13.5px}
th{text-align:left;font-weight:600;color:var(--soft);padding:6px 12px 6px 0;white-space:nowrap;
border-bottom:1px solid var(--line)}
td{padding:7px 12px 7px 0;border-bottom:1px solid var(--line);vertical-align:top;font-variant-numeric:tabular-nums}
.names{word-spacing:.2em;overflow-wrap:anywhere}
.tag{white-space:nowrap}
code{font:12.5px ui-monospace,Menlo,Consolas,monospace;overflow-wrap:anywhere;color:var(--soft)}
blockquote{margin:0;padding:14px 18px;background:var(--card);border:1px solid var(--line);border-radius:8px}
details{margin-top:14px}summary{cursor:pointer;color:var(--soft)}
.families{columns:4 190px;font-size:12.5px;padding-left:0;list-style:none}.families small{color:var(--soft)}
.pairs{display:grid;grid-template-columns:repeat(auto-fill,minmax(150px,1fr));gap:8px}
.pairs figure{color:var(--line);padding:8px}.pairs figure.near{color:var(--unreadable)}
.pairs img{width:56px;height:56px;margin:0 4px;border-radius:3px;image-rendering:auto;background:#fff}
.pairs figcaption small{color:var(--soft)}
p small{color:var(--soft)}
.warning{border-left:4px solid var(--unreadable);padding:8px 14px;background:var(--card);border-radius:4px}
@media print{body{background:#fff;font-size:11pt}main{padding:0;max-width:none}section{margin-top:26px}
.bar span,figure{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
"""

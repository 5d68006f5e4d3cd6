<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- No native speaker has reviewed this translation yet. -->
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Draw a few letters; Fonte draws the rest, in the same style, as outlines a designer would keep.</source>
        <translation>Zeichnen Sie ein paar Buchstaben; Fonte zeichnet die übrigen, im selben Stil, als Konturen, die man behalten möchte.</translation>
    </message>
    <message>
        <source>Everything happens on this computer. What Fonte draws from your letters is yours.</source>
        <translation>Alles geschieht auf diesem Rechner. Was Fonte aus Ihren Buchstaben zeichnet, gehört Ihnen.</translation>
    </message>
    <message>
        <source>Apache-2.0. Qt is used under the LGPL 3.</source>
        <translation>Apache-2.0. Qt wird unter der LGPL 3 verwendet.</translation>
    </message>
</context>
<context>
    <name>AcceptAbove</name>
    <message>
        <source>Accept all above</source>
        <translation>Alle ab einer Übereinstimmung annehmen</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Least agreement</source>
        <translation>Geringste Übereinstimmung</translation>
    </message>
    <message>
        <source>What would be accepted</source>
        <translation>Was angenommen würde</translation>
    </message>
    <message>
        <source>Accept what agrees by at least</source>
        <translation>Annehmen, was übereinstimmt zu mindestens</translation>
    </message>
    <message numerus="yes">
        <source>%n glyphs are accepted</source>
        <translation>
            <numerusform>%n Glyphe wird angenommen</numerusform>
            <numerusform>%n Glyphen werden angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} stay undecided.</source>
        <translation>{0}, {1} bleiben unentschieden.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n glyphs</source>
        <translation>
            <numerusform>%n Glyphe annehmen</numerusform>
            <numerusform>%n Glyphen annehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Save as a &amp;new designspace…</source>
        <translation>Als ne&amp;uen Designspace sichern…</translation>
    </message>
    <message>
        <source>D&amp;raw it</source>
        <translation>&amp;Zeichnen</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>&amp;Re-roll</source>
        <translation>Neu wü&amp;rfeln</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Steps of undo…</source>
        <translation>&amp;Schritte zum Zurücknehmen…</translation>
    </message>
    <message>
        <source>All that was done, by name; a click goes back to it or forward</source>
        <translation>Alles, was getan wurde, mit Namen; ein Klick geht dorthin zurück oder vor</translation>
    </message>
    <message>
        <source>&amp;Copy glyph as SVG</source>
        <translation>Glyphe als SVG &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the outline to the clipboard</source>
        <translation>Die Kontur in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste an outline</source>
        <translation>Kontur &amp;einfügen</translation>
    </message>
    <message>
        <source>SVG from the clipboard, into this glyph or as a missing one</source>
        <translation>SVG aus der Zwischenablage, in diese Glyphe oder als fehlende</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>All cells of the overview, or all points of the glyph under review</source>
        <translation>Alle Zellen der Übersicht oder alle Punkte der Glyphe in der Durchsicht</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>S&amp;uchen…</translation>
    </message>
    <message>
        <source>Search by character, name or U+XXXX</source>
        <translation>Nach Zeichen, Namen oder U+XXXX suchen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Open a UFO, Glyphs, TTF or OTF file</source>
        <translation>Eine UFO-, Glyphs-, TTF- oder OTF-Datei öffnen</translation>
    </message>
    <message>
        <source>Open a UFO &amp;folder…</source>
        <translation>UFO-&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Choose a UFO as a folder, in the dialog of your desktop</source>
        <translation>Eine UFO als Ordner wählen, im Dialog des Desktops</translation>
    </message>
    <message>
        <source>Open the e&amp;xample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open a font that has been begun</source>
        <translation>Eine begonnene Schrift öffnen</translation>
    </message>
    <message>
        <source>Re&amp;load from disk</source>
        <translation>Neu von der Platte &amp;laden</translation>
    </message>
    <message>
        <source>Read the font again; the review stays</source>
        <translation>Die Schrift neu lesen; die Durchsicht bleibt</translation>
    </message>
    <message>
        <source>Open in my e&amp;ditor</source>
        <translation>In meinem E&amp;ditor öffnen</translation>
    </message>
    <message>
        <source>What you save there comes back by itself, and the review stays</source>
        <translation>Was Sie dort sichern, kommt von selbst zurück, und die Durchsicht bleibt</translation>
    </message>
    <message>
        <source>Start the re&amp;view afresh…</source>
        <translation>Durchsicht neu be&amp;ginnen…</translation>
    </message>
    <message>
        <source>Put what was generated and decided aside, and begin again</source>
        <translation>Erzeugtes und Entschiedenes beiseitelegen und von vorn beginnen</translation>
    </message>
    <message>
        <source>N&amp;ame the font…</source>
        <translation>Schrift be&amp;nennen…</translation>
    </message>
    <message>
        <source>Name a font that began with a style word</source>
        <translation>Einer Schrift, die mit einem Stilwort begann, einen Namen geben</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Sichern</translation>
    </message>
    <message>
        <source>The accepted glyphs to where they were saved last; the first time you are asked</source>
        <translation>Die angenommenen Glyphen dorthin, wo sie zuletzt gesichert wurden; beim ersten Mal wird gefragt</translation>
    </message>
    <message>
        <source>Save as a &amp;new UFO…</source>
        <translation>Als neue &amp;UFO sichern…</translation>
    </message>
    <message>
        <source>All of your font and the accepted glyphs, in a new file</source>
        <translation>Ihre ganze Schrift und die angenommenen Glyphen, in einer neuen Datei</translation>
    </message>
    <message>
        <source>Save into a la&amp;yer of the source</source>
        <translation>In eine &amp;Ebene der Quelle sichern</translation>
    </message>
    <message>
        <source>The accepted glyphs into layer fonte.generated; nothing else changes</source>
        <translation>Die angenommenen Glyphen in die Ebene fonte.generated; sonst ändert sich nichts</translation>
    </message>
    <message>
        <source>Save into the source i&amp;tself…</source>
        <translation>In die &amp;Quelle selbst sichern…</translation>
    </message>
    <message>
        <source>The accepted glyphs into your UFO, after a backup of all of it</source>
        <translation>Die angenommenen Glyphen in Ihre UFO, nach einer Sicherungskopie von allem</translation>
    </message>
    <message>
        <source>Show &amp;backups</source>
        <translation>Si&amp;cherungskopien zeigen</translation>
    </message>
    <message>
        <source>The folder with your fonts as they were before Fonte wrote into them</source>
        <translation>Der Ordner mit Ihren Schriften, wie sie waren, bevor Fonte in sie schrieb</translation>
    </message>
    <message>
        <source>&amp;Export font or proof…</source>
        <translation>Schrift oder Probe e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Compile to TTF, OTF or WOFF2, or make a proof PDF</source>
        <translation>Als TTF, OTF oder WOFF2 kompilieren oder eine Probe als PDF machen</translation>
    </message>
    <message>
        <source>Export SV&amp;G files…</source>
        <translation>S&amp;VG-Dateien exportieren…</translation>
    </message>
    <message>
        <source>One SVG file a glyph</source>
        <translation>Je Glyphe eine SVG-Datei</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>Be&amp;richt…</translation>
    </message>
    <message>
        <source>Which glyphs were drawn by whom, from what, to publish with the font</source>
        <translation>Welche Glyphen von wem und wonach gezeichnet sind, zum Veröffentlichen mit der Schrift</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>Eins&amp;tellungen…</translation>
    </message>
    <message>
        <source>Model, threads, colours</source>
        <translation>Modell, Threads, Farben, Sprache</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelle…</translation>
    </message>
    <message>
        <source>Which networks there are; add another</source>
        <translation>Welche Netze es gibt; ein weiteres hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Fonte beenden</translation>
    </message>
    <message>
        <source>F&amp;ont</source>
        <translation>&amp;Schrift</translation>
    </message>
    <message>
        <source>Font &amp;info…</source>
        <translation>Angaben zur Schr&amp;ift…</translation>
    </message>
    <message>
        <source>Names, heights, glyphs and masters, and what Fonte takes from them</source>
        <translation>Namen, Höhen, Glyphen und Master, und was Fonte daraus nimmt</translation>
    </message>
    <message>
        <source>&amp;Build accents and signs…</source>
        <translation>&amp;Akzente und Zeichen bauen…</translation>
    </message>
    <message>
        <source>How much of a glyph set there is, and what can be built of it</source>
        <translation>Wie viel eines Zeichensatzes da ist, und was davon gebaut werden kann</translation>
    </message>
    <message>
        <source>&amp;Check the font</source>
        <translation>Schrift &amp;prüfen</translation>
    </message>
    <message>
        <source>Kinks, overlaps, stems and more, each a click away</source>
        <translation>Knicke, Überschneidungen, Stämme und mehr, jedes einen Klick entfernt</translation>
    </message>
    <message>
        <source>Suggest &amp;spacing</source>
        <translation>&amp;Zurichtung vorschlagen</translation>
    </message>
    <message>
        <source>Side bearings by the rhythm of H O n o, each for you to decide</source>
        <translation>Vor- und Nachbreiten nach dem Rhythmus von H O n o, jede zum Entscheiden</translation>
    </message>
    <message>
        <source>Suggest &amp;kerning</source>
        <translation>&amp;Unterschneidung vorschlagen</translation>
    </message>
    <message>
        <source>Pairs that you would probably kern, each for you to decide</source>
        <translation>Paare, die Sie wohl unterschneiden würden, jedes zum Entscheiden</translation>
    </message>
    <message>
        <source>&amp;Glyph</source>
        <translation>&amp;Glyphe</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Erzeugen</translation>
    </message>
    <message>
        <source>Draw what the sidebar asks for</source>
        <translation>Zeichnen, was die Seitenleiste verlangt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Stop now and keep what is finished</source>
        <translation>Jetzt aufhören und behalten, was fertig ist</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>Take the selected glyphs into the font (A)</source>
        <translation>Die ausgewählten Glyphen in die Schrift nehmen (A)</translation>
    </message>
    <message>
        <source>Accept a&amp;ll generated</source>
        <translation>Alle erzeugten an&amp;nehmen</translation>
    </message>
    <message>
        <source>Accept all a&amp;bove…</source>
        <translation>Alle ab einer Übereinsti&amp;mmung annehmen…</translation>
    </message>
    <message>
        <source>Accept undecided glyphs from an agreement on, after a look at them</source>
        <translation>Unentschiedene Glyphen ab einer Übereinstimmung annehmen, nach einem Blick auf sie</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Leave the selected glyphs out (X)</source>
        <translation>Die ausgewählten Glyphen weglassen (X)</translation>
    </message>
    <message>
        <source>Compare with its &amp;kin…</source>
        <translation>Mit Ver&amp;wandten vergleichen…</translation>
    </message>
    <message>
        <source>All candidates of the glyphs that share strokes with this one</source>
        <translation>Alle Kandidaten der Glyphen, die Striche mit dieser gemeinsam haben</translation>
    </message>
    <message>
        <source>Draw the selected glyphs again, differently (R)</source>
        <translation>Die ausgewählten Glyphen noch einmal zeichnen, anders (R)</translation>
    </message>
    <message>
        <source>Re-roll all like t&amp;his</source>
        <translation>A&amp;lle ähnlichen neu würfeln</translation>
    </message>
    <message>
        <source>Draw again what shares its strokes and is undecided: for b also d, p, q, g</source>
        <translation>Noch einmal zeichnen, was ihre Striche teilt und unentschieden ist: zu b auch d, p, q, g</translation>
    </message>
    <message>
        <source>Re-roll all &amp;undecided</source>
        <translation>Alle &amp;unentschiedenen neu würfeln</translation>
    </message>
    <message>
        <source>Draw everything again that is neither accepted nor rejected</source>
        <translation>Alles noch einmal zeichnen, was weder angenommen noch verworfen ist</translation>
    </message>
    <message>
        <source>Learn &amp;from it, redraw the rest</source>
        <translation>&amp;Daraus lernen, Rest neu zeichnen</translation>
    </message>
    <message>
        <source>Accept this glyph, show it to the network, and draw the undecided ones again</source>
        <translation>Diese Glyphe annehmen, sie dem Netz zeigen und die unentschiedenen neu zeichnen</translation>
    </message>
    <message>
        <source>What should I &amp;draw next?</source>
        <translation>Was soll ich als Nä&amp;chstes zeichnen?</translation>
    </message>
    <message>
        <source>Go to the glyph that would tell Fonte most if you drew it yourself</source>
        <translation>Zu der Glyphe gehen, die Fonte am meisten verriete, wenn Sie sie selbst zeichneten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastaturkürzel</translation>
    </message>
    <message>
        <source>&amp;About Fonte</source>
        <translation>&amp;Über Fonte</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>&amp;Kontur</translation>
    </message>
    <message>
        <source>&amp;Edit a copy</source>
        <translation>K&amp;opie bearbeiten</translation>
    </message>
    <message>
        <source>Change a glyph of your own here; what you drew stays until you save</source>
        <translation>Eine eigene Glyphe hier ändern; was Sie gezeichnet haben, bleibt bis zum Sichern</translation>
    </message>
    <message>
        <source>Make &amp;smooth</source>
        <translation>&amp;Glätten</translation>
    </message>
    <message>
        <source>Turn the handles of selected points into one line</source>
        <translation>Die Anfasser ausgewählter Punkte auf eine Linie drehen</translation>
    </message>
    <message>
        <source>&amp;Line to curve, curve to line</source>
        <translation>Gerade in &amp;Kurve, Kurve in Gerade</translation>
    </message>
    <message>
        <source>What lies between selected points</source>
        <translation>Was zwischen ausgewählten Punkten liegt</translation>
    </message>
    <message>
        <source>Flip left and &amp;right</source>
        <translation>&amp;Waagerecht spiegeln</translation>
    </message>
    <message>
        <source>The contours of selected points, or all</source>
        <translation>Die Konturen ausgewählter Punkte, oder alle</translation>
    </message>
    <message>
        <source>Flip top and &amp;bottom</source>
        <translation>&amp;Senkrecht spiegeln</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>Links ausrichten</translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>Waagerecht zentrieren</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>Rechts ausrichten</translation>
    </message>
    <message>
        <source>Align top</source>
        <translation>Oben ausrichten</translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation>Senkrecht zentrieren</translation>
    </message>
    <message>
        <source>Align bottom</source>
        <translation>Unten ausrichten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>All glyphs</source>
        <translation>Alle Glyphen</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Durchsicht</translation>
    </message>
    <message>
        <source>One glyph and its candidates</source>
        <translation>Eine Glyphe und ihre Kandidaten</translation>
    </message>
    <message>
        <source>&amp;Proof</source>
        <translation>&amp;Probe</translation>
    </message>
    <message>
        <source>Set text in the font</source>
        <translation>Text in der Schrift setzen</translation>
    </message>
    <message>
        <source>Proof on the whole &amp;screen</source>
        <translation>Probe auf dem ganzen Bild&amp;schirm</translation>
    </message>
    <message>
        <source>The text alone; Escape goes back, I inverts</source>
        <translation>Der Text allein; Escape führt zurück, I kehrt um</translation>
    </message>
    <message>
        <source>Proof in &amp;white on black</source>
        <translation>Probe &amp;weiß auf schwarz</translation>
    </message>
    <message>
        <source>As type looks reversed; once more goes back</source>
        <translation>Wie Schrift negativ wirkt; noch einmal führt zurück</translation>
    </message>
    <message>
        <source>Points and &amp;handles</source>
        <translation>Punkte und An&amp;fasser</translation>
    </message>
    <message>
        <source>Show the outline</source>
        <translation>Die Kontur zeigen</translation>
    </message>
    <message>
        <source>Larger cells</source>
        <translation>Größere Zellen</translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation>Kleinere Zellen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>The whole glyph in the review, cells of usual size in the overview</source>
        <translation>Die ganze Glyphe in der Durchsicht, Zellen üblicher Größe in der Übersicht</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>&amp;Hell oder dunkel</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Candidate {0}</source>
        <translation>Kandidat {0}</translation>
    </message>
    <message>
        <source>, {0} % agreement</source>
        <translation>, {0} % Übereinstimmung</translation>
    </message>
    <message>
        <source>{0} (key {1})</source>
        <translation>{0} (Taste {1})</translation>
    </message>
    <message>
        <source> · edited</source>
        <translation> · bearbeitet</translation>
    </message>
</context>
<context>
    <name>CandidateStrip</name>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Open contours</source>
        <translation>Offene Konturen</translation>
    </message>
    <message>
        <source>Missing extremes</source>
        <translation>Fehlende Extrempunkte</translation>
    </message>
    <message>
        <source>Kinks</source>
        <translation>Knicke</translation>
    </message>
    <message>
        <source>Short segments</source>
        <translation>Kurze Segmente</translation>
    </message>
    <message>
        <source>Nearly straight</source>
        <translation>Beinahe gerade</translation>
    </message>
    <message>
        <source>Near a line</source>
        <translation>Beinahe auf der Linie</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Stämme</translation>
    </message>
    <message>
        <source>Side bearings</source>
        <translation>Vor- und Nachbreiten</translation>
    </message>
    <message>
        <source>Number of contours</source>
        <translation>Zahl der Konturen</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Überschneidungen</translation>
    </message>
    <message>
        <source>Collisions</source>
        <translation>Zusammenstöße</translation>
    </message>
    <message>
        <source>Holes</source>
        <translation>Löcher</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>Art des Befunds</translation>
    </message>
    <message>
        <source>Only what Fonte drew</source>
        <translation>Nur was Fonte gezeichnet hat</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Close the check</source>
        <translation>Prüfung schließen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Glyph</source>
        <translation>Glyphe</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Nichts zu bessern</translation>
    </message>
</context>
<context>
    <name>DrawingOptions</name>
    <message>
        <source>How adventurous</source>
        <translation>Wie gewagt</translation>
    </message>
    <message>
        <source>Left: what is likeliest, the same every time. Right: more varied, riskier</source>
        <translation>Links: das Wahrscheinlichste, jedes Mal gleich. Rechts: vielfältiger, gewagter</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Vorsichtig</translation>
    </message>
    <message>
        <source>Adventurous</source>
        <translation>Gewagt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Best draws four times as long as normal, a draft takes a third of the time</source>
        <translation>Die beste dauert viermal so lange wie die normale, ein Entwurf ein Drittel der Zeit</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Versions of each glyph to choose from, instead of as many as it needs</source>
        <translation>Fassungen jeder Glyphe zur Auswahl, statt so vieler, wie sie braucht</translation>
    </message>
    <message>
        <source>as the references</source>
        <translation>wie die Vorlagen</translation>
    </message>
    <message>
        <source>The kind of typeface; normally told from the references</source>
        <translation>Die Art der Schrift; gewöhnlich verraten sie die Vorlagen</translation>
    </message>
    <message>
        <source>The same seed and settings draw the same glyphs again</source>
        <translation>Gleicher Startwert und gleiche Einstellungen zeichnen dieselben Glyphen</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Anderer Startwert</translation>
    </message>
    <message>
        <source>Roll another seed: other versions of everything</source>
        <translation>Einen anderen Startwert würfeln: andere Fassungen von allem</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Your own parts</source>
        <translation>Eigene Teile</translation>
    </message>
    <message>
        <source>Serifs, arches and bowls are those of your glyphs, point for point</source>
        <translation>Serifen, Bögen und Rundungen sind Punkt für Punkt die Ihrer Glyphen</translation>
    </message>
</context>
<context>
    <name>FamilyBench</name>
    <message>
        <source>You review {0}. What Fonte draws in it is drawn with the same points in {1}; when you save, spacing, kerning and signs follow there with values of their own.</source>
        <translation>Sie sehen {0} durch. Was Fonte darin zeichnet, wird mit denselben Punkten auch in {1} gezeichnet; Zurichtung, Unterschneidung und Zeichen folgen dort beim Sichern mit eigenen Werten.</translation>
    </message>
    <message>
        <source>The other masters are being drawn first…</source>
        <translation>Zuerst werden die anderen Master gezeichnet…</translation>
    </message>
</context>
<context>
    <name>FileHandlers</name>
    <message>
        <source>Open a font</source>
        <translation>Schrift öffnen</translation>
    </message>
    <message>
        <source>Open a UFO folder</source>
        <translation>UFO-Ordner öffnen</translation>
    </message>
    <message>
        <source>Which font editor is yours? Name its command in the settings.</source>
        <translation>Welcher ist Ihr Schrifteditor? Nennen Sie seinen Befehl in den Einstellungen.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>{0} could not be started; correct its command in the settings.</source>
        <translation>{0} konnte nicht gestartet werden; berichtigen Sie den Befehl in den Einstellungen.</translation>
    </message>
    <message>
        <source>{0} is open in {1}; what you save there comes back by itself.</source>
        <translation>{0} ist in {1} geöffnet; was Sie dort sichern, kommt von selbst zurück.</translation>
    </message>
    <message>
        <source>Start the review afresh</source>
        <translation>Durchsicht neu beginnen</translation>
    </message>
    <message>
        <source>Put all that Fonte drew and you decided aside? Your font is not touched.</source>
        <translation>Alles beiseitelegen, was Fonte gezeichnet hat und Sie entschieden haben? Ihre Schrift wird nicht angerührt.</translation>
    </message>
    <message>
        <source>The review was put aside.</source>
        <translation>Die Durchsicht wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Name the font</source>
        <translation>Schrift benennen</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienname</translation>
    </message>
</context>
<context>
    <name>FitPanel</name>
    <message>
        <source>SUGGESTIONS</source>
        <translation>VORSCHLÄGE</translation>
    </message>
    <message>
        <source>Suggest spacing</source>
        <translation>Zurichtung vorschlagen</translation>
    </message>
    <message>
        <source>Show them in the line</source>
        <translation>In der Zeile zeigen</translation>
    </message>
    <message>
        <source>The line as it would be with all of them, or as it is</source>
        <translation>Die Zeile, wie sie mit allen wäre, oder wie sie ist</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Left side bearing</source>
        <translation>Vorbreite</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Right side bearing</source>
        <translation>Nachbreite</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Dickte</translation>
    </message>
    <message>
        <source>Which pair is kerned</source>
        <translation>Welches Paar unterschnitten wird</translation>
    </message>
    <message>
        <source>The two glyphs alone, or all that are in their groups (@)</source>
        <translation>Die beiden Glyphen allein oder alle aus ihren Gruppen (@)</translation>
    </message>
    <message>
        <source>Kern</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>What is in the groups</source>
        <translation>Was in den Gruppen ist</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Take what is selected in the list (A)</source>
        <translation>Nehmen, was in der Liste ausgewählt ist (A)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Leave out what is selected in the list (X)</source>
        <translation>Weglassen, was in der Liste ausgewählt ist (X)</translation>
    </message>
    <message>
        <source>Accept all {0}</source>
        <translation>Alle {0} annehmen</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Zurichtung</translation>
    </message>
    <message>
        <source>Click a glyph in the line. Arrow keys move its edge, Up and Down go on.</source>
        <translation>Klicken Sie auf eine Glyphe der Zeile. Pfeiltasten bewegen ihre Kante, Auf und Ab gehen weiter.</translation>
    </message>
    <message>
        <source>Suggested: {0} instead of {1}</source>
        <translation>Vorschlag: {0} statt {1}</translation>
    </message>
    <message>
        <source>Drawn by Fonte</source>
        <translation>Von Fonte gezeichnet</translation>
    </message>
    <message>
        <source>Drawn by you; spaced anew when you save</source>
        <translation>Von Ihnen gezeichnet; beim Sichern neu zugerichtet</translation>
    </message>
    <message>
        <source>Drawn by you</source>
        <translation>Von Ihnen gezeichnet</translation>
    </message>
    <message>
        <source>Kerning</source>
        <translation>Unterschneidung</translation>
    </message>
    <message>
        <source>Click between two glyphs. Left and Right kern them, Up and Down go on.</source>
        <translation>Klicken Sie zwischen zwei Glyphen. Links und Rechts unterschneiden sie, Auf und Ab gehen weiter.</translation>
    </message>
    <message>
        <source>Kerned by {0} in the feature kern of your font, which Fonte leaves alone</source>
        <translation>Um {0} unterschnitten im Feature kern Ihrer Schrift, das Fonte in Ruhe lässt</translation>
    </message>
    <message>
        <source>Set by you: {0}</source>
        <translation>Von Ihnen gesetzt: {0}</translation>
    </message>
    <message>
        <source>In your font: {0}</source>
        <translation>In Ihrer Schrift: {0}</translation>
    </message>
    <message>
        <source>Suggested: {0}. The chance that you would kern it is {1} %.</source>
        <translation>Vorschlag: {0}. Mit {1} % Wahrscheinlichkeit würden Sie unterschneiden.</translation>
    </message>
    <message>
        <source>Not kerned</source>
        <translation>Nicht unterschnitten</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>Erneut vorschlagen</translation>
    </message>
    <message>
        <source>Suggest kerning</source>
        <translation>Unterschneidung vorschlagen</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
    <message>
        <source>Glyph</source>
        <translation>Glyphe</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Nothing is left to suggest.</source>
        <translation>Nichts mehr vorzuschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions accepted.</source>
        <translation>
            <numerusform>%n Vorschlag angenommen.</numerusform>
            <numerusform>%n Vorschläge angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions left out.</source>
        <translation>
            <numerusform>%n Vorschlag weggelassen.</numerusform>
            <numerusform>%n Vorschläge weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>Space {0}</source>
        <translation>{0} zurichten</translation>
    </message>
    <message>
        <source>Kern {0}</source>
        <translation>{0} unterschneiden</translation>
    </message>
    <message>
        <source>Do not kern {0}</source>
        <translation>{0} nicht unterschneiden</translation>
    </message>
    <message>
        <source>Refuse {0}</source>
        <translation>{0} ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n Paar</numerusform>
            <numerusform>%n Paare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n glyphs</source>
        <translation>
            <numerusform>%n Glyphe</numerusform>
            <numerusform>%n Glyphen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FontDialog</name>
    <message>
        <source>{0} is there already. Replace it?</source>
        <translation>{0} gibt es schon. Ersetzen?</translation>
    </message>
</context>
<context>
    <name>FontInfo</name>
    <message>
        <source>Font info</source>
        <translation>Angaben zur Schrift</translation>
    </message>
    <message>
        <source>Heights, font units</source>
        <translation>Höhen, Schrifteinheiten</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Units per em</source>
        <translation>Einheiten je Geviert</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n in the font</source>
        <translation>
            <numerusform>%n in der Schrift</numerusform>
            <numerusform>%n in der Schrift</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} drawn</source>
        <translation>{0} gezeichnet</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation>{0} nicht lesbar</translation>
    </message>
    <message>
        <source>{0} of the {1} characters that it draws</source>
        <translation>{0} der {1} Zeichen, die es zeichnet</translation>
    </message>
    <message>
        <source>nothing yet: draw some of n o H O first</source>
        <translation>noch nichts: Zeichnen Sie zuerst einige von n o H O</translation>
    </message>
    <message>
        <source>Glyphs</source>
        <translation>Glyphen</translation>
    </message>
    <message>
        <source>Fonte can add</source>
        <translation>Fonte kann ergänzen</translation>
    </message>
    <message>
        <source>It takes the style from</source>
        <translation>Es nimmt den Stil von</translation>
    </message>
    <message>
        <source>{0} ({1} drawn)</source>
        <translation>{0} ({1} gezeichnet)</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>In the font&apos;s info</source>
        <translation>In den Angaben der Schrift</translation>
    </message>
    <message>
        <source>Fonte goes by</source>
        <translation>Fonte richtet sich nach</translation>
    </message>
    <message>
        <source>Ascender</source>
        <translation>Oberlänge</translation>
    </message>
    <message>
        <source>Cap height</source>
        <translation>Versalhöhe</translation>
    </message>
    <message>
        <source>x-height</source>
        <translation>x-Höhe</translation>
    </message>
    <message>
        <source>Descender</source>
        <translation>Unterlänge</translation>
    </message>
    <message>
        <source>Italic angle</source>
        <translation>Kursivwinkel</translation>
    </message>
</context>
<context>
    <name>FullProof</name>
    <message>
        <source>Proof</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Escape goes back, I inverts</source>
        <translation>Escape führt zurück, I kehrt um</translation>
    </message>
</context>
<context>
    <name>GeneratePanel</name>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>WIE</translation>
    </message>
    <message>
        <source>DRAW</source>
        <translation>ZEICHNEN</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Versalien</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>Gemeine</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Satzzeichen</translation>
    </message>
    <message>
        <source>or these: Hamburg, a-g, ?!</source>
        <translation>oder diese: Hamburg, a-g, ?!</translation>
    </message>
    <message>
        <source>Characters to draw</source>
        <translation>Zu zeichnende Zeichen</translation>
    </message>
    <message>
        <source>Only these are drawn, whatever is on above; a-g is a range</source>
        <translation>Nur diese werden gezeichnet, was auch immer oben an ist; a-g ist ein Bereich</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>Nur was ausgewählt ist</translation>
    </message>
    <message>
        <source>Draw only the glyphs that are selected in the overview</source>
        <translation>Nur die Glyphen zeichnen, die in der Übersicht ausgewählt sind</translation>
    </message>
    <message>
        <source>A TYPEFACE WHOSE n HAS</source>
        <translation>EINE SCHRIFT, DEREN n HAT</translation>
    </message>
    <message>
        <source>Draw them (Ctrl+G)</source>
        <translation>Zeichnen (Strg+G)</translation>
    </message>
    <message numerus="yes">
        <source>Draw %n again</source>
        <translation>
            <numerusform>%n neu zeichnen</numerusform>
            <numerusform>%n neu zeichnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Generate %n glyphs</source>
        <translation>
            <numerusform>%n Glyphe erzeugen</numerusform>
            <numerusform>%n Glyphen erzeugen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here is missing: what is undecided is drawn anew. Accept what you like first.</source>
        <translation>Hier fehlt nichts: Unentschiedenes wird neu gezeichnet. Nehmen Sie zuerst an, was Ihnen gefällt.</translation>
    </message>
    <message>
        <source>What is drawn, generated or accepted stays as it is.</source>
        <translation>Was gezeichnet, erzeugt oder angenommen ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Select glyphs in the overview that are not drawn yet.</source>
        <translation>Wählen Sie in der Übersicht Glyphen aus, die noch nicht gezeichnet sind.</translation>
    </message>
    <message>
        <source>Everything here is drawn or accepted already.</source>
        <translation>Hier ist schon alles gezeichnet oder angenommen.</translation>
    </message>
</context>
<context>
    <name>GenerationFoot</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop now and keep the glyphs that are finished (Ctrl+.)</source>
        <translation>Jetzt aufhören und die fertigen Glyphen behalten (Strg+.)</translation>
    </message>
    <message>
        <source>Looking at the references…</source>
        <translation>Die Vorlagen werden angesehen…</translation>
    </message>
    <message>
        <source>{0} of {1} glyphs</source>
        <translation>{0} von {1} Glyphen</translation>
    </message>
    <message>
        <source> · about {0} left</source>
        <translation> · noch etwa {0}</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
</context>
<context>
    <name>Handlers</name>
    <message numerus="yes">
        <source>%n signs</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation>{0} weglassen</translation>
    </message>
    <message>
        <source>All is decided: {0} accepted, {1} rejected.</source>
        <translation>Alles ist entschieden: {0} angenommen, {1} verworfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n glyphs</source>
        <translation>
            <numerusform>%n Glyphe</numerusform>
            <numerusform>%n Glyphen</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-roll {0}</source>
        <translation>{0} neu würfeln</translation>
    </message>
    <message>
        <source>Re-roll all like {0}</source>
        <translation>Alles wie {0} neu würfeln</translation>
    </message>
    <message>
        <source>Re-roll all undecided</source>
        <translation>Alle unentschiedenen neu würfeln</translation>
    </message>
    <message>
        <source>{0} is among the references, as you drew it.</source>
        <translation>{0} ist unter den Vorlagen, wie Sie es gezeichnet haben.</translation>
    </message>
    <message>
        <source>This model cannot be shown {0} as a reference.</source>
        <translation>Diesem Modell kann {0} nicht als Vorlage gezeigt werden.</translation>
    </message>
    <message>
        <source>Everything is drawn or accepted.</source>
        <translation>Alles ist gezeichnet oder angenommen.</translation>
    </message>
    <message>
        <source>Draw {0} next: it would tell Fonte most about what is undecided.</source>
        <translation>Zeichnen Sie als Nächstes {0}: Es verriete Fonte am meisten über das Unentschiedene.</translation>
    </message>
    <message>
        <source>Build {0}</source>
        <translation>{0} bauen</translation>
    </message>
    <message numerus="yes">
        <source>Build %n signs</source>
        <translation>
            <numerusform>%n Zeichen bauen</numerusform>
            <numerusform>%n Zeichen bauen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signs are built; they stand at the end and are saved with the font.</source>
        <translation>
            <numerusform>%n Zeichen ist gebaut; es steht am Ende und wird mit der Schrift gesichert.</numerusform>
            <numerusform>%n Zeichen sind gebaut; sie stehen am Ende und werden mit der Schrift gesichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Rückgängig gemacht: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Wiederholt: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Undo “{0}” takes back %n glyphs that Fonte drew. Do that?</source>
        <translation>
            <numerusform>„{0}“ rückgängig zu machen nimmt %n Glyphe zurück, die Fonte gezeichnet hat. Tun?</numerusform>
            <numerusform>„{0}“ rückgängig zu machen nimmt %n Glyphen zurück, die Fonte gezeichnet hat. Tun?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Fonte speaks the other language when it is opened again.</source>
        <translation>Fonte spricht die andere Sprache, sobald es neu geöffnet wird.</translation>
    </message>
    <message>
        <source>{0} is whole.</source>
        <translation>{0} ist unversehrt.</translation>
    </message>
    <message>
        <source>{0} was added; choose it in the settings.</source>
        <translation>{0} wurde hinzugefügt; wählen Sie es in den Einstellungen.</translation>
    </message>
    <message>
        <source>About Fonte</source>
        <translation>Über Fonte</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>from a style word</source>
        <translation>aus einem Stilwort</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Steps of undo</source>
        <translation>Schritte zum Zurücknehmen</translation>
    </message>
    <message>
        <source>As the font was opened</source>
        <translation>Wie die Schrift geöffnet wurde</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>A space: nothing is drawn in it.</source>
        <translation>Ein Leerzeichen: Darin wird nichts gezeichnet.</translation>
    </message>
    <message>
        <source>Not drawn yet.</source>
        <translation>Noch nicht gezeichnet.</translation>
    </message>
    <message>
        <source>Drawn by you; its outline stays as it is.</source>
        <translation>Von Ihnen gezeichnet; die Kontur bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Drawn by Fonte; it is yours to decide.</source>
        <translation>Von Fonte gezeichnet; Sie entscheiden.</translation>
    </message>
    <message>
        <source>Accepted: it will be saved with your font.</source>
        <translation>Angenommen: wird mit Ihrer Schrift gesichert.</translation>
    </message>
    <message>
        <source>Rejected: it will not be saved.</source>
        <translation>Verworfen: wird nicht gesichert.</translation>
    </message>
    <message>
        <source>No usable drawing came out.</source>
        <translation>Es kam keine brauchbare Zeichnung heraus.</translation>
    </message>
    <message>
        <source>A copy of what you drew: it takes its place when you save. X drops it.</source>
        <translation>Eine Kopie Ihrer Zeichnung: Beim Sichern tritt sie an deren Stelle. X verwirft sie.</translation>
    </message>
    <message>
        <source>Drawn by you; it gets this spacing when you save.</source>
        <translation>Von Ihnen gezeichnet; bekommt beim Sichern diese Zurichtung.</translation>
    </message>
    <message>
        <source>Removing overlaps</source>
        <translation>Überschneidungen entfernen:</translation>
    </message>
    <message>
        <source>Turning contours the right way round</source>
        <translation>Konturen richtig herum drehen:</translation>
    </message>
    <message>
        <source>Removing specks</source>
        <translation>Flecken entfernen:</translation>
    </message>
    <message>
        <source>Straightening handles</source>
        <translation>Anfasser geradestellen:</translation>
    </message>
    <message>
        <source>Adding points at extremes</source>
        <translation>Punkte an den Extremen hinzufügen:</translation>
    </message>
    <message>
        <source>Removing needless points</source>
        <translation>Überflüssige Punkte entfernen:</translation>
    </message>
    <message>
        <source>Matching the weight</source>
        <translation>Strichstärke angleichen:</translation>
    </message>
    <message>
        <source>Aligning to the heights</source>
        <translation>An den Höhen ausrichten:</translation>
    </message>
    <message>
        <source>Matching the stems</source>
        <translation>Stämme angleichen:</translation>
    </message>
    <message>
        <source>Making it symmetrical</source>
        <translation>Symmetrisch machen:</translation>
    </message>
    <message>
        <source>Smoothing joins</source>
        <translation>Übergänge glätten:</translation>
    </message>
    <message>
        <source>Rounding to whole units</source>
        <translation>Auf ganze Einheiten runden:</translation>
    </message>
    <message>
        <source>How far it overlaps, as Fonte drew it, with the other candidates and with what is foreseen of the glyph: the more, the nearer it is likely to come to what you would draw.</source>
        <translation>Wie weit sie sich, so wie Fonte sie zeichnete, mit den anderen Kandidaten und mit dem deckt, was für die Glyphe vorausgesehen wird: Je mehr, desto näher kommt sie wohl dem, was Sie zeichnen würden.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Re-roll</source>
        <translation>Neu würfeln</translation>
    </message>
    <message>
        <source>Learn from it, redraw the rest</source>
        <translation>Daraus lernen, Rest neu</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Kopie bearbeiten</translation>
    </message>
    <message>
        <source>SPACING</source>
        <translation>ZURICHTUNG</translation>
    </message>
    <message>
        <source>CLEANED UP</source>
        <translation>BEREINIGT</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Left side bearing</source>
        <translation>Vorbreite</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Right side bearing</source>
        <translation>Nachbreite</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Dickte</translation>
    </message>
    <message>
        <source>Being drawn…</source>
        <translation>Wird gezeichnet…</translation>
    </message>
    <message>
        <source>{0} · seed {1} · {2}
learned from {3}</source>
        <translation>{0} · Startwert {1} · {2}
gelernt aus {3}</translation>
    </message>
    <message>
        <source>the style word</source>
        <translation>dem Stilwort</translation>
    </message>
    <message>
        <source>{0} % agreement: Fonte is sure of this one.</source>
        <translation>{0} % Übereinstimmung: Fonte ist sich hier sicher.</translation>
    </message>
    <message>
        <source>{0} % agreement: look at the details.</source>
        <translation>{0} % Übereinstimmung: Sehen Sie sich die Einzelheiten an.</translation>
    </message>
    <message>
        <source>{0} % agreement, as is usual for {1}: letters tell little of it. Look whether it fits.</source>
        <translation>{0} % Übereinstimmung, wie üblich bei {1}: Buchstaben verraten wenig darüber. Sehen Sie, ob es passt.</translation>
    </message>
    <message>
        <source>{0} % agreement: Fonte is guessing here.</source>
        <translation>{0} % Übereinstimmung: Fonte rät hier.</translation>
    </message>
    <message>
        <source>Change the spacing</source>
        <translation>Zurichtung ändern</translation>
    </message>
</context>
<context>
    <name>KinDialog</name>
    <message>
        <source>Compare what is like {0}</source>
        <translation>Vergleichen, was wie {0} ist</translation>
    </message>
    <message>
        <source>All of them as they are chosen</source>
        <translation>Alle zusammen, wie sie gewählt sind</translation>
    </message>
    <message>
        <source>Accept all of them</source>
        <translation>Alle diese annehmen</translation>
    </message>
</context>
<context>
    <name>LineView</name>
    <message>
        <source>{0}, left {1}, right {2}</source>
        <translation>{0}, Vorbreite {1}, Nachbreite {2}</translation>
    </message>
    <message>
        <source>{0}, kern {1}</source>
        <translation>{0}, Unterschneidung {1}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>{0} wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n built</source>
        <translation>
            <numerusform>%n gebaut</numerusform>
            <numerusform>%n gebaut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawn</source>
        <translation>
            <numerusform>%n gezeichnet</numerusform>
            <numerusform>%n gezeichnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n generated</source>
        <translation>
            <numerusform>%n erzeugt</numerusform>
            <numerusform>%n erzeugt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n angenommen</numerusform>
            <numerusform>%n angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n verworfen</numerusform>
            <numerusform>%n verworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n misslungen</numerusform>
            <numerusform>%n misslungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MastersRow</name>
    <message>
        <source>Masters</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Review {0}, and have what is drawn there drawn in the others</source>
        <translation>{0} prüfen; was dort gezeichnet wird, wird auch in den anderen gezeichnet</translation>
    </message>
    <message>
        <source>Review {0}</source>
        <translation>{0} prüfen</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>In Durchsicht</translation>
    </message>
    <message>
        <source>Not drawn yet</source>
        <translation>Noch nicht gezeichnet</translation>
    </message>
    <message>
        <source>In the font</source>
        <translation>In der Schrift</translation>
    </message>
    <message>
        <source>Not compatible: {0}</source>
        <translation>Nicht kompatibel: {0}</translation>
    </message>
    <message>
        <source>Drawn by Fonte, with the same points</source>
        <translation>Von Fonte gezeichnet, mit denselben Punkten</translation>
    </message>
    <message>
        <source>It could not be drawn with these points.</source>
        <translation>Mit diesen Punkten ließ es sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>Being drawn…</source>
        <translation>Wird gezeichnet…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Copy what a bug report needs</source>
        <translation>Kopieren, was ein Fehlerbericht braucht</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>MetricBoxes</name>
    <message>
        <source>Stem</source>
        <translation>Stamm</translation>
    </message>
    <message>
        <source>x-height</source>
        <translation>x-Höhe</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Dickte</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>Neigung</translation>
    </message>
    <message>
        <source>How thick the stem of the n is, in units: 40 is light, 90 regular, 160 bold</source>
        <translation>Wie dick der Stamm des n ist, in Einheiten: 40 ist leicht, 90 normal, 160 fett</translation>
    </message>
    <message>
        <source>How high the n is, in units of 1000 to the em</source>
        <translation>Wie hoch das n ist, in Einheiten von 1000 im Geviert</translation>
    </message>
    <message>
        <source>The advance width of the n, in units: 460 is narrow, 560 usual, 680 wide</source>
        <translation>Die Dickte des n, in Einheiten: 460 ist schmal, 560 üblich, 680 breit</translation>
    </message>
    <message>
        <source>How far the letters lean to the right, in degrees</source>
        <translation>Wie weit sich die Buchstaben nach rechts neigen, in Grad</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Read the whole file and compare its hash</source>
        <translation>Die ganze Datei lesen und ihren Hash vergleichen</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>Modell hinzufügen…</translation>
    </message>
    <message>
        <source>Learned from {0} fonts of {1} families</source>
        <translation>Gelernt aus {0} Schriften von {1} Familien</translation>
    </message>
    <message>
        <source>Learned from what its maker knows</source>
        <translation>Gelernt aus dem, was sein Hersteller weiß</translation>
    </message>
    <message>
        <source>Licence: {0}; weights: {1}</source>
        <translation>Lizenz: {0}; Gewichte: {1}</translation>
    </message>
    <message>
        <source>Draws: {0}</source>
        <translation>Zeichnet: {0}</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Models (*.zip *.onnx)</source>
        <translation>Modelle (*.zip *.onnx)</translation>
    </message>
</context>
<context>
    <name>OpenFont</name>
    <message>
        <source> (and {0} more)</source>
        <translation> (und {0} weitere)</translation>
    </message>
    <message>
        <source>{0} was read again; its glyphs are as they were.</source>
        <translation>{0} wurde neu gelesen; die Glyphen sind wie zuvor.</translation>
    </message>
    <message>
        <source>{0} was read again. You changed {1} there and here: here you see the copy, and X drops it.</source>
        <translation>{0} wurde neu gelesen. Sie haben {1} dort und hier geändert: Hier sehen Sie die Kopie, X verwirft sie.</translation>
    </message>
    <message>
        <source>{0} was read again; from your editor came {1}.</source>
        <translation>{0} wurde neu gelesen; aus Ihrem Editor kam {1}.</translation>
    </message>
    <message>
        <source>Here is what you left on {0}: {1} accepted, {2} undecided.</source>
        <translation>Hier ist, was Sie am {0} verlassen haben: {1} angenommen, {2} unentschieden.</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>{0} is not there any more.</source>
        <translation>{0} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Fonte ended unexpectedly; your work on {0} is kept.</source>
        <translation>Fonte wurde unerwartet beendet; Ihre Arbeit an {0} ist erhalten.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>{0} is open in another window too; what you decide here is kept apart.</source>
        <translation>{0} ist auch in einem anderen Fenster geöffnet; was Sie hier entscheiden, wird getrennt aufbewahrt.</translation>
    </message>
    <message>
        <source>There is a second review of {0}, from another window.</source>
        <translation>Es gibt eine zweite Durchsicht von {0}, aus einem anderen Fenster.</translation>
    </message>
    <message>
        <source>Take that one up</source>
        <translation>Diese aufnehmen</translation>
    </message>
    <message>
        <source>{0} was changed by another program.</source>
        <translation>{0} wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>{0} (in no file yet)</source>
        <translation>{0} (noch in keiner Datei)</translation>
    </message>
</context>
<context>
    <name>OutlineHandlers</name>
    <message>
        <source>Copied {0} as SVG.</source>
        <translation>{0} als SVG kopiert.</translation>
    </message>
    <message>
        <source>Paste into {0}</source>
        <translation>In {0} einfügen</translation>
    </message>
    <message>
        <source>{0} is drawn by you; choose Edit a copy to paste into a copy of it.</source>
        <translation>{0} ist von Ihnen gezeichnet; um in eine Kopie einzufügen, wählen Sie Kopie bearbeiten.</translation>
    </message>
    <message>
        <source>{0} is what you pasted, and accepted.</source>
        <translation>{0} ist, was Sie eingefügt haben, und angenommen.</translation>
    </message>
    <message>
        <source>This is a copy of your {0}. It takes its place when you save; X drops it.</source>
        <translation>Das ist eine Kopie Ihres {0}. Beim Sichern tritt sie an seine Stelle; X verwirft sie.</translation>
    </message>
    <message>
        <source>Make smooth</source>
        <translation>Glätten</translation>
    </message>
    <message>
        <source>Exchange lines and curves</source>
        <translation>Geraden und Kurven tauschen</translation>
    </message>
    <message>
        <source>Flip top and bottom</source>
        <translation>Senkrecht spiegeln</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>Waagerecht spiegeln</translation>
    </message>
    <message>
        <source>Align points</source>
        <translation>Punkte ausrichten</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message>
        <source>ascender</source>
        <translation>Oberlänge</translation>
    </message>
    <message>
        <source>descender</source>
        <translation>Unterlänge</translation>
    </message>
    <message>
        <source>x-height</source>
        <translation>x-Höhe</translation>
    </message>
    <message>
        <source>cap height</source>
        <translation>Versalhöhe</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Grundlinie</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Kontur</translation>
    </message>
    <message>
        <source>The glyph among its neighbours; arrow keys nudge selected points</source>
        <translation>Die Glyphe unter ihren Nachbarn; Pfeiltasten rücken ausgewählte Punkte</translation>
    </message>
    <message>
        <source>Not drawn yet</source>
        <translation>Noch nicht gezeichnet</translation>
    </message>
    <message>
        <source>Thick lines: point for point as in {0}</source>
        <translation>Dicke Linien: Punkt für Punkt wie in {0}</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Punkt hinzufügen</translation>
    </message>
</context>
<context>
    <name>OverviewGrid</name>
    <message>
        <source>{0} % agreement</source>
        <translation>{0} % Übereinstimmung</translation>
    </message>
    <message>
        <source>Glyph overview</source>
        <translation>Glyphenübersicht</translation>
    </message>
    <message>
        <source>Cells of all glyphs; arrow keys move, Enter opens the review</source>
        <translation>Zellen aller Glyphen; Pfeiltasten bewegen, Eingabe öffnet die Durchsicht</translation>
    </message>
    <message>
        <source>No glyph fits this search.</source>
        <translation>Keine Glyphe passt zu dieser Suche.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Search: a, period, U+0041</source>
        <translation>Suche: a, period, U+0041</translation>
    </message>
    <message>
        <source>Search glyphs</source>
        <translation>Glyphen suchen</translation>
    </message>
    <message>
        <source>A character, part of a name or a code point; several with spaces (Ctrl+F)</source>
        <translation>Ein Zeichen, ein Teil eines Namens oder ein Codepunkt; mehrere mit Leerzeichen (Strg+F)</translation>
    </message>
    <message>
        <source>Filter: {0}</source>
        <translation>Filter: {0}</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation>Unsicherste zuerst</translation>
    </message>
    <message>
        <source>Sort generated glyphs by their agreement, lowest first</source>
        <translation>Erzeugte Glyphen nach ihrer Übereinstimmung ordnen, die niedrigste zuerst</translation>
    </message>
    <message>
        <source>Size of cells</source>
        <translation>Größe der Zellen</translation>
    </message>
    <message>
        <source>Size of cells (Ctrl and wheel)</source>
        <translation>Größe der Zellen (Strg und Mausrad)</translation>
    </message>
    <message>
        <source>By doubt</source>
        <translation>Nach Zweifel</translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message>
        <source>Proof</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Hamburg</source>
        <translation>Hamburg</translation>
    </message>
    <message>
        <source>Pangram</source>
        <translation>Pangramm</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Zurichtung</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Alphabet</source>
        <translation>Alphabet</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>What is suggested</source>
        <translation>Was vorgeschlagen ist</translation>
    </message>
    <message>
        <source>This glyph</source>
        <translation>Diese Glyphe</translation>
    </message>
    <message>
        <source>Proof text</source>
        <translation>Probetext</translation>
    </message>
    <message>
        <source>Texts in which designers judge letters</source>
        <translation>Texte, an denen Gestalter Buchstaben beurteilen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>/name sets a glyph by its name</source>
        <translation>/name setzt eine Glyphe nach ihrem Namen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Größe des Textes</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Größenreihe</translation>
    </message>
    <message>
        <source>The same line at seven sizes</source>
        <translation>Dieselbe Zeile in sieben Größen</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Tönen</translation>
    </message>
    <message>
        <source>Show which glyphs were generated</source>
        <translation>Zeigen, welche Glyphen erzeugt sind</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Show the font as it was, without generated glyphs</source>
        <translation>Die Schrift zeigen, wie sie war, ohne erzeugte Glyphen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Look at the text</source>
        <translation>Den Text ansehen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Zurichten</translation>
    </message>
    <message>
        <source>Click glyphs, and drag or nudge their side bearings</source>
        <translation>Glyphen anklicken und ihre Vor- und Nachbreiten ziehen oder rücken</translation>
    </message>
    <message>
        <source>Kern</source>
        <translation>Unterschneiden</translation>
    </message>
    <message>
        <source>Click between glyphs, and drag or nudge their kern</source>
        <translation>Zwischen Glyphen klicken und ihre Unterschneidung ziehen oder rücken</translation>
    </message>
</context>
<context>
    <name>ProofView</name>
    <message>
        <source>Proof</source>
        <translation>Probe</translation>
    </message>
</context>
<context>
    <name>ReferencePicker</name>
    <message>
        <source>Reference glyphs</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>{0}: show it to the network as an example of your style</source>
        <translation>{0}: dem Netz als Beispiel Ihres Stils zeigen</translation>
    </message>
    <message>
        <source>Reference {0}</source>
        <translation>Vorlage {0}</translation>
    </message>
</context>
<context>
    <name>ReferenceSection</name>
    <message>
        <source>LEARN FROM</source>
        <translation>LERNEN AUS</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Let Fonte choose the most telling glyphs that fit</source>
        <translation>Fonte die aussagekräftigsten Glyphen wählen lassen, die hineinpassen</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted glyphs show the style.</source>
        <translation>
            <numerusform>%n angenommene Glyphe zeigt den Stil.</numerusform>
            <numerusform>%n angenommene Glyphen zeigen den Stil.</numerusform>
        </translation>
    </message>
    <message>
        <source>No references: the style word alone decides. Accepted glyphs can serve here.</source>
        <translation>Keine Vorlagen: Allein das Stilwort entscheidet. Angenommene Glyphen können hier dienen.</translation>
    </message>
    <message>
        <source>Choose at least one glyph to learn from; n, o, H and O tell most.</source>
        <translation>Wählen Sie mindestens eine Glyphe zum Lernen; n, o, H und O sagen am meisten.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen.</source>
        <translation>
            <numerusform>%n gewählt.</numerusform>
            <numerusform>%n gewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggested, %n accepted ones among them. Click to leave one out.</source>
        <translation>
            <numerusform>Vorgeschlagen, %n angenommene darunter. Ein Klick lässt eine weg.</numerusform>
            <numerusform>Vorgeschlagen, %n angenommene darunter. Ein Klick lässt eine weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested. Click to leave one out.</source>
        <translation>Vorgeschlagen. Ein Klick lässt eine weg.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Delete points</source>
        <translation>Punkte löschen</translation>
    </message>
    <message>
        <source>Previous glyph (Left)</source>
        <translation>Vorige Glyphe (Links)</translation>
    </message>
    <message>
        <source>Next glyph (Right)</source>
        <translation>Nächste Glyphe (Rechts)</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Überlagerung</translation>
    </message>
    <message>
        <source>Another outline as a line behind this one (O)</source>
        <translation>Eine andere Kontur als Linie hinter dieser (O)</translation>
    </message>
    <message>
        <source>No overlay</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Over n</source>
        <translation>Über n</translation>
    </message>
    <message>
        <source>Over o</source>
        <translation>Über o</translation>
    </message>
    <message>
        <source>Over H</source>
        <translation>Über H</translation>
    </message>
    <message>
        <source>Before edits</source>
        <translation>Vor Änderungen</translation>
    </message>
    <message>
        <source>First candidate</source>
        <translation>Erster Kandidat</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Stems and counters under the mouse, beside those of H and n (M)</source>
        <translation>Stämme und Punzen unter der Maus, neben denen von H und n (M)</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Show drawn letters faintly on either side</source>
        <translation>Gezeichnete Buchstaben zu beiden Seiten blass zeigen</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Show the outline; points of generated glyphs can be moved (P)</source>
        <translation>Die Kontur zeigen; Punkte erzeugter Glyphen lassen sich bewegen (P)</translation>
    </message>
    <message>
        <source>Stems: {0}</source>
        <translation>Stämme: {0}</translation>
    </message>
    <message>
        <source>Built of {0}, and always as these are. X leaves it out.</source>
        <translation>Gebaut aus {0}, und immer so wie diese. X lässt es weg.</translation>
    </message>
    <message>
        <source>This glyph is your own, so there is nothing to choose.</source>
        <translation>Diese Glyphe ist Ihre eigene, es gibt also nichts zu wählen.</translation>
    </message>
    <message>
        <source>You are editing a copy. Before edits, among the overlays, shows what you drew behind it.</source>
        <translation>Sie bearbeiten eine Kopie. Vor Änderungen, unter den Überlagerungen, zeigt dahinter Ihre Zeichnung.</translation>
    </message>
    <message>
        <source>Fonte does not draw this glyph, so there is nothing to choose.</source>
        <translation>Fonte zeichnet diese Glyphe nicht, es gibt also nichts zu wählen.</translation>
    </message>
    <message>
        <source>Nothing here yet. Press Generate, or R to draw only this glyph.</source>
        <translation>Hier ist noch nichts. Drücken Sie Erzeugen, oder R, um nur diese Glyphe zu zeichnen.</translation>
    </message>
    <message>
        <source>Every candidate was refused. Press R to try another seed, or show Fonte more references.</source>
        <translation>Alle Kandidaten wurden abgelehnt. R versucht einen anderen Startwert; oder zeigen Sie Fonte mehr Vorlagen.</translation>
    </message>
    <message>
        <source>Nudge points</source>
        <translation>Punkte rücken</translation>
    </message>
    <message>
        <source>Move points</source>
        <translation>Punkte bewegen</translation>
    </message>
    <message>
        <source>{0} has the spacing of {1}, of which it is made; change that one.</source>
        <translation>{0} hat die Zurichtung von {1}, woraus es gemacht ist; ändern Sie diese.</translation>
    </message>
</context>
<context>
    <name>SaveDialogs</name>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Save them as well? What is not saved is kept for the next time.</source>
        <translation>Sie auch sichern? Was nicht gesichert wird, bleibt fürs nächste Mal erhalten.</translation>
    </message>
    <message>
        <source>Accept and save all</source>
        <translation>Annehmen und alle sichern</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Should they be in the exported font?</source>
        <translation>Sollen sie in der exportierten Schrift sein?</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Alle exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n generated glyphs are neither accepted nor rejected.</source>
        <translation>
            <numerusform>%n erzeugte Glyphe ist weder angenommen noch verworfen.</numerusform>
            <numerusform>%n erzeugte Glyphen sind weder angenommen noch verworfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n accepted</source>
        <translation>
            <numerusform>Nur die %n angenommene</numerusform>
            <numerusform>Nur die %n angenommenen</numerusform>
        </translation>
    </message>
    <message>
        <source>Without them</source>
        <translation>Ohne sie</translation>
    </message>
    <message>
        <source>{0} was changed by another program since Fonte saved it. Replace it, and lose that?</source>
        <translation>{0} wurde von einem anderen Programm geändert, seit Fonte es gesichert hat. Ersetzen und das verlieren?</translation>
    </message>
    <message>
        <source>Save as a new UFO</source>
        <translation>Als neue UFO sichern</translation>
    </message>
    <message>
        <source>Write {0} into {1} itself? A backup of the whole font is made first.</source>
        <translation>{0} in {1} selbst schreiben? Zuvor wird eine Sicherungskopie der ganzen Schrift gemacht.</translation>
    </message>
    <message>
        <source>{0} could not be drawn for every master, and is saved in none.</source>
        <translation>{0} konnte nicht für jeden Master gezeichnet werden und wird in keinem gesichert.</translation>
    </message>
    <message>
        <source>Save as a new designspace, in a folder of its own</source>
        <translation>Als neuen Designspace sichern, in einem eigenen Ordner</translation>
    </message>
    <message>
        <source>Designspace (*.designspace);;UFO of {0} alone (*.ufo)</source>
        <translation>Designspace (*.designspace);;UFO von {0} allein (*.ufo)</translation>
    </message>
    <message>
        <source>The folder {0} is there already. Replace it?</source>
        <translation>Den Ordner {0} gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>That is {0} alone; a new designspace, or saving into the source itself, has all masters.</source>
        <translation>Das ist {0} allein; ein neuer Designspace oder das Sichern in die Quelle selbst hat alle Master.</translation>
    </message>
    <message>
        <source>Write {0} into the masters {1} themselves? A backup of each is made first.</source>
        <translation>{0} in die Master {1} selbst schreiben? Zuvor wird von jedem eine Sicherungskopie gemacht.</translation>
    </message>
    <message>
        <source>The other masters cannot be read, so they stay as they are.</source>
        <translation>Die anderen Master sind nicht lesbar und bleiben deshalb, wie sie sind.</translation>
    </message>
    <message>
        <source>TrueType (*.ttf);;OpenType (*.otf);;Web font (*.woff2);;Proof (*.pdf)</source>
        <translation>TrueType (*.ttf);;OpenType (*.otf);;Webschrift (*.woff2);;Probe (*.pdf)</translation>
    </message>
    <message>
        <source>Export SVG files into</source>
        <translation>SVG-Dateien exportieren in</translation>
    </message>
    <message>
        <source>Write the report into</source>
        <translation>Den Bericht schreiben in</translation>
    </message>
    <message>
        <source>Wrote {0} into layer fonte.generated of {1}.</source>
        <translation>{0} in die Ebene fonte.generated von {1} geschrieben.</translation>
    </message>
    <message>
        <source>Wrote {0} into {1} itself.</source>
        <translation>{0} in {1} selbst geschrieben.</translation>
    </message>
    <message>
        <source>Wrote {1} and all its masters into the folder {2}, with {0}.</source>
        <translation>{1} und alle seine Master in den Ordner {2} geschrieben, mit {0}.</translation>
    </message>
    <message>
        <source>Wrote {1}, with {0}.</source>
        <translation>{1} geschrieben, mit {0}.</translation>
    </message>
    <message>
        <source> The font as it was is in {0}.</source>
        <translation> Die Schrift, wie sie war, liegt in {0}.</translation>
    </message>
    <message>
        <source>Show the backup</source>
        <translation>Sicherungskopie zeigen</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided glyphs are kept for later.</source>
        <translation>
            <numerusform>%n unentschiedene Glyphe wird für später aufbewahrt.</numerusform>
            <numerusform>%n unentschiedene Glyphen werden für später aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n generated glyphs</source>
        <translation>
            <numerusform>%n erzeugte Glyphe</numerusform>
            <numerusform>%n erzeugte Glyphen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved glyphs</source>
        <translation>Nicht gesicherte Glyphen</translation>
    </message>
    <message>
        <source>Keep for next time</source>
        <translation>Fürs nächste Mal aufbewahren</translation>
    </message>
    <message>
        <source>What is not saved would be lost: {0}</source>
        <translation>Was nicht gesichert ist, ginge verloren: {0}</translation>
    </message>
    <message>
        <source>Lose it</source>
        <translation>Verlieren</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted glyphs are in no font file yet.</source>
        <translation>
            <numerusform>%n angenommene Glyphe ist noch in keiner Schriftdatei.</numerusform>
            <numerusform>%n angenommene Glyphen sind noch in keiner Schriftdatei.</numerusform>
        </translation>
    </message>
    <message>
        <source>New spacing, kerning or built signs are in no font file yet.</source>
        <translation>Neue Zurichtung, Unterschneidung oder gebaute Zeichen sind noch in keiner Schriftdatei.</translation>
    </message>
    <message>
        <source>Fonte keeps what is not saved, and brings it back when you open this font again.</source>
        <translation>Fonte bewahrt auf, was nicht gesichert ist, und bringt es zurück, wenn Sie diese Schrift wieder öffnen.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Sichern…</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The glyph cannot be read: {0}.</source>
        <translation>Die Glyphe kann nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>The glyph cannot be read in {0}: {1}.</source>
        <translation>Die Glyphe kann in {0} nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>A contour is open; close it, or it will not be filled.</source>
        <translation>Eine Kontur ist offen; schließen Sie sie, sonst wird sie nicht gefüllt.</translation>
    </message>
    <message>
        <source>A segment is only {0} long.</source>
        <translation>Ein Segment ist nur {0} lang.</translation>
    </message>
    <message>
        <source>A curve turns in {0} without a point there.</source>
        <translation>Eine Kurve wendet in {0} ohne Punkt an dieser Stelle.</translation>
    </message>
    <message>
        <source>A {0} is {1} off {2}.</source>
        <translation>{0}: um {1} nicht ganz {2}.</translation>
    </message>
    <message>
        <source>The curve turns by {0} degrees at a point that looks smooth.</source>
        <translation>Die Kurve knickt um {0} Grad an einem Punkt, der glatt aussieht.</translation>
    </message>
    <message>
        <source>Outer contours run clockwise; they should run counter-clockwise.</source>
        <translation>Äußere Konturen laufen im Uhrzeigersinn; sie sollten gegen ihn laufen.</translation>
    </message>
    <message>
        <source>The contours cross in a way that they could not be merged.</source>
        <translation>Die Konturen kreuzen sich so, dass sie nicht vereinigt werden konnten.</translation>
    </message>
    <message>
        <source>Contours overlap, cross themselves or run the wrong way round.</source>
        <translation>Konturen überschneiden sich, kreuzen sich selbst oder laufen falsch herum.</translation>
    </message>
    <message>
        <source>It has {0} contours; this character usually has {1}.</source>
        <translation>Sie hat {0} Konturen; dieses Zeichen hat gewöhnlich {1}.</translation>
    </message>
    <message>
        <source>It ends {0} off the {1} ({2}).</source>
        <translation>Endet {0} neben der Linie „{1}“ ({2}).</translation>
    </message>
    <message>
        <source>Its stem is {0} units wide; in the {1} {2} is usual.</source>
        <translation>Der Stamm ist {0} Einheiten breit; üblich ({1}) sind {2}.</translation>
    </message>
    <message>
        <source>Its {0} side bearing is {1}; {2} is usual for a {3} letter.</source>
        <translation>Seitlicher Abstand {0}: {1}; üblich für {3}: {2}.</translation>
    </message>
    <message>
        <source>In {0} its ink runs {1} into that of {2}.</source>
        <translation>In {0} ragt der Buchstabe {1} in {2} hinein.</translation>
    </message>
    <message>
        <source>In {0} it stands {1} from {2}; {3} is usual.</source>
        <translation>In {0} beträgt der Abstand zu {2} {1}; üblich: {3}.</translation>
    </message>
    <message>
        <source>It has other components in {0} than in {1}.</source>
        <translation>Sie hat andere Komponenten in {0} als in {1}.</translation>
    </message>
    <message>
        <source>It has other contours ({0}, not {1}) in {2} than in {3}.</source>
        <translation>Sie hat andere Konturen ({0}, nicht {1}) in {2} als in {3}.</translation>
    </message>
    <message>
        <source>Contour {0} has other points ({1}, not {2}) in {3} than in {4}.</source>
        <translation>Kontur {0} hat andere Punkte ({1}, nicht {2}) in {3} als in {4}.</translation>
    </message>
    <message>
        <source>Contour {0} has its curves or its start elsewhere in {1} than in {2}.</source>
        <translation>Kontur {0} hat ihre Kurven oder ihren Anfang in {1} anderswo als in {2}.</translation>
    </message>
    <message>
        <source>{0} could not be drawn: {1} in each of {2} tries; try another seed or more references.</source>
        <translation>{0} konnte nicht gezeichnet werden: In jedem von {2} Versuchen {1}; versuchen Sie einen anderen Startwert oder mehr Vorlagen.</translation>
    </message>
    <message>
        <source>{0} could not be drawn: {1} in each of {2} tries; try another seed or more references, or look at what came.</source>
        <translation>{0} konnte nicht gezeichnet werden: In jedem von {2} Versuchen {1}; versuchen Sie einen anderen Startwert oder mehr Vorlagen, oder sehen Sie an, was herauskam.</translation>
    </message>
    <message>
        <source>moved the outline by up to {0} units</source>
        <translation>bewegte die Kontur um bis zu {0} Einheiten</translation>
    </message>
    <message>
        <source>moved the outline by up to {0} units, {1} node added</source>
        <translation>bewegte die Kontur um bis zu {0} Einheiten, {1} Punkt hinzugefügt</translation>
    </message>
    <message>
        <source>moved the outline by up to {0} units, {1} nodes added</source>
        <translation>bewegte die Kontur um bis zu {0} Einheiten, {1} Punkte hinzugefügt</translation>
    </message>
    <message>
        <source>moved the outline by up to {0} units, {1} node removed</source>
        <translation>bewegte die Kontur um bis zu {0} Einheiten, {1} Punkt entfernt</translation>
    </message>
    <message>
        <source>moved the outline by up to {0} units, {1} nodes removed</source>
        <translation>bewegte die Kontur um bis zu {0} Einheiten, {1} Punkte entfernt</translation>
    </message>
    <message>
        <source>left out, because {0}</source>
        <translation>weggelassen: {0}</translation>
    </message>
    <message>
        <source>its strokes became {0} % thicker</source>
        <translation>die Striche wurden {0} % kräftiger</translation>
    </message>
    <message>
        <source>its strokes became {0} % thinner</source>
        <translation>die Striche wurden {0} % feiner</translation>
    </message>
    <message>
        <source>its ink became {0} % wider</source>
        <translation>das Bild wurde {0} % breiter</translation>
    </message>
    <message>
        <source>its ink became {0} % narrower</source>
        <translation>das Bild wurde {0} % schmaler</translation>
    </message>
    <message>
        <source>{0} points became those of {1}</source>
        <translation>{0} Punkte wurden die von {1}</translation>
    </message>
    <message>
        <source>the left side bearing became that of {0}</source>
        <translation>die Vorbreite wurde die von {0}</translation>
    </message>
    <message>
        <source>the right side bearing became that of {0}</source>
        <translation>die Nachbreite wurde die von {0}</translation>
    </message>
    <message>
        <source>the left side bearing changed by {0} for the rhythm of the font</source>
        <translation>die Vorbreite änderte sich um {0} für den Rhythmus der Schrift</translation>
    </message>
    <message>
        <source>the right side bearing changed by {0} for the rhythm of the font</source>
        <translation>die Nachbreite änderte sich um {0} für den Rhythmus der Schrift</translation>
    </message>
    <message>
        <source>the advance width became {0}, as of all figures</source>
        <translation>die Dickte wurde {0}, wie bei allen Ziffern</translation>
    </message>
    <message>
        <source>contours that crossed were merged</source>
        <translation>Konturen, die sich kreuzten, wurden vereinigt</translation>
    </message>
    <message>
        <source>the same as {0}</source>
        <translation>dasselbe wie {0}</translation>
    </message>
    <message>
        <source>None of {0} is drawn or accepted, and the others are spaced by them; draw one of them.</source>
        <translation>Keines von {0} ist gezeichnet oder angenommen, und die anderen werden nach ihnen zugerichtet; zeichnen Sie eines davon.</translation>
    </message>
    <message>
        <source>The {0} stay as they are: none of them is among the glyphs that set the rhythm.</source>
        <translation>{0} bleiben, wie sie sind: Keines davon ist unter den Glyphen, die den Rhythmus vorgeben.</translation>
    </message>
    <message>
        <source>{0} cannot be measured, so the style is taken from the other glyphs; look at its outline.</source>
        <translation>{0} lässt sich nicht messen, daher wird der Stil von den anderen Glyphen genommen; sehen Sie sich die Kontur an.</translation>
    </message>
    <message>
        <source>The font is of fixed pitch, so it is not kerned.</source>
        <translation>Die Schrift ist dicktengleich und wird daher nicht unterschnitten.</translation>
    </message>
    <message>
        <source>There is hardly a glyph to kern.</source>
        <translation>Es gibt kaum eine Glyphe zum Unterschneiden.</translation>
    </message>
    <message>
        <source>The letters of the font join, so it is not kerned; name kinds of pairs to have it kerned all the same.</source>
        <translation>Die Buchstaben der Schrift sind verbunden, sie wird daher nicht unterschnitten; nennen Sie Arten von Paaren, um es dennoch zu tun.</translation>
    </message>
    <message>
        <source>All pairs that are set are 0, so no other is kerned; name kinds of pairs to have others kerned.</source>
        <translation>Alle gesetzten Paare sind 0, daher wird kein anderes unterschnitten; nennen Sie Arten von Paaren, um andere zu unterschneiden.</translation>
    </message>
    <message>
        <source>The font has both a feature kern written by hand and a kerning.plist, of which editors compile the feature alone; put {0} into the feature to have the pairs compiled as well.</source>
        <translation>Die Schrift hat sowohl ein von Hand geschriebenes Feature kern als auch eine kerning.plist; Editoren kompilieren allein das Feature. Setzen Sie {0} in das Feature, damit auch die Paare kompiliert werden.</translation>
    </message>
    <message>
        <source>The pairs of the feature kern could not be read, so they are not counted: {0}</source>
        <translation>Die Paare des Features kern konnten nicht gelesen werden und zählen daher nicht: {0}</translation>
    </message>
    <message>
        <source>The kerning of {0} cannot be read ({1}).</source>
        <translation>Die Unterschneidung von {0} kann nicht gelesen werden ({1}).</translation>
    </message>
    <message>
        <source>{0} needs {1}, which is not drawn.</source>
        <translation>{0} braucht {1}, das nicht gezeichnet ist.</translation>
    </message>
    <message>
        <source>{0} need {1}, which is not drawn.</source>
        <translation>{0} brauchen {1}, das nicht gezeichnet ist.</translation>
    </message>
    <message>
        <source>{0} cannot follow from the way {1} is drawn; it has to be drawn.</source>
        <translation>{0} lässt sich nicht aus {1} ableiten, wie es gezeichnet ist; es muss gezeichnet werden.</translation>
    </message>
    <message>
        <source>{0} cannot follow from the way {1} is drawn; they have to be drawn.</source>
        <translation>{0} lassen sich nicht aus {1} ableiten, wie es gezeichnet ist; sie müssen gezeichnet werden.</translation>
    </message>
    <message>
        <source>{0} cannot follow from the way {1} are drawn; it has to be drawn.</source>
        <translation>{0} lässt sich nicht aus {1} ableiten, wie sie gezeichnet sind; es muss gezeichnet werden.</translation>
    </message>
    <message>
        <source>{0} cannot follow from the way {1} are drawn; they have to be drawn.</source>
        <translation>{0} lassen sich nicht aus {1} ableiten, wie sie gezeichnet sind; sie müssen gezeichnet werden.</translation>
    </message>
    <message>
        <source>{0} follows from no other glyph, so it has to be drawn.</source>
        <translation>{0} folgt aus keiner anderen Glyphe und muss daher gezeichnet werden.</translation>
    </message>
    <message>
        <source>{0} follow from no other glyph, so they have to be drawn.</source>
        <translation>{0} folgen aus keiner anderen Glyphe und müssen daher gezeichnet werden.</translation>
    </message>
    <message>
        <source>{0}: the masters differ too much for them to be built alike, so no master was given them.</source>
        <translation>{0}: Die Master unterscheiden sich zu sehr, um sie gleich zu bauen; deshalb bekam sie keiner.</translation>
    </message>
    <message>
        <source>{0} has them too.</source>
        <translation>{0} hat sie auch.</translation>
    </message>
    <message>
        <source>{0} have them too.</source>
        <translation>{0} haben sie auch.</translation>
    </message>
    <message>
        <source>{0} is spaced ({1}) too, by values of its own.</source>
        <translation>Auch {0} ist zugerichtet ({1}), mit eigenen Werten.</translation>
    </message>
    <message>
        <source>{0} is kerned ({1}) too, by values of its own.</source>
        <translation>Auch {0} ist unterschnitten ({1}), mit eigenen Werten.</translation>
    </message>
    <message>
        <source>{0} is spaced ({1}) and kerned ({2}) too, by values of its own.</source>
        <translation>Auch {0} ist zugerichtet ({1}) und unterschnitten ({2}), mit eigenen Werten.</translation>
    </message>
    <message>
        <source>{0} holds the fonts being read. Choose another name.</source>
        <translation>In {0} liegen die Schriften, die gelesen werden. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} holds {1}, which is read. Choose another name.</source>
        <translation>In {0} liegt {1}, das gelesen wird. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} is not a folder of a designspace, so it was not replaced.</source>
        <translation>{0} ist kein Ordner eines Designspace und wurde deshalb nicht ersetzt.</translation>
    </message>
    <message>
        <source>{0} holds {1} too, so it was not replaced.</source>
        <translation>{0} enthält auch {1} und wurde deshalb nicht ersetzt.</translation>
    </message>
    <message>
        <source>{0} has other masters than when it was opened; load it again, and save then.</source>
        <translation>{0} hat andere Master als beim Öffnen; laden Sie ihn neu und sichern Sie dann.</translation>
    </message>
    <message>
        <source>The model cannot draw {0}; it draws {1}</source>
        <translation>Das Modell kann {0} nicht zeichnen; es zeichnet {1}</translation>
    </message>
    <message>
        <source>No characters were asked for; choose some of {0}</source>
        <translation>Es wurden keine Zeichen verlangt; wählen Sie aus {0}</translation>
    </message>
    <message>
        <source>The range {0}-{1} runs backwards; write {2}-{3}.</source>
        <translation>Der Bereich {0}-{1} läuft rückwärts; schreiben Sie {2}-{3}.</translation>
    </message>
    <message>
        <source>No glyph can serve as a reference: draw some of n o H O first, or give a style instead of a source.{0}</source>
        <translation>Keine Glyphe kann als Vorlage dienen: Zeichnen Sie zuerst einige von n o H O, oder geben Sie statt einer Quelle einen Stil an.{0}</translation>
    </message>
    <message>
        <source>{0} cannot serve as a reference, since it is not drawn, cannot be read, or is not what the network reads; choose among {1}.</source>
        <translation>{0} kann nicht als Vorlage dienen, da es nicht gezeichnet ist, nicht gelesen werden kann oder nicht das ist, was das Netz liest; wählen Sie unter {1}.</translation>
    </message>
    <message>
        <source>The glyphs chosen as references are too long to be read; choose others.</source>
        <translation>Die als Vorlagen gewählten Glyphen sind zu lang, um gelesen zu werden; wählen Sie andere.</translation>
    </message>
    <message>
        <source>The reference glyphs take {0} tokens, which leaves no room to draw; use fewer of them.</source>
        <translation>Die Vorlagen brauchen {0} Token, sodass kein Platz zum Zeichnen bleibt; nehmen Sie weniger.</translation>
    </message>
    <message>
        <source>{0} is not a font that Fonte knows; choose {1}.</source>
        <translation>{0} ist keine Schrift, die Fonte kennt; wählen Sie {1}.</translation>
    </message>
    <message>
        <source>{0} is a folder but not a UFO (it has no metainfo.plist); choose {1}.</source>
        <translation>{0} ist ein Ordner, aber keine UFO (ohne metainfo.plist); wählen Sie {1}.</translation>
    </message>
    <message>
        <source>{0} is not {1} that can be read: {2}. {3}.</source>
        <translation>{0} lässt sich nicht lesen (erwartet: {1}): {2}. {3}.</translation>
    </message>
    <message>
        <source>{0} does not exist; check the path.</source>
        <translation>{0} gibt es nicht; prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>No permission to read {0}; change its permissions or copy it elsewhere.</source>
        <translation>Keine Berechtigung, {0} zu lesen; ändern Sie die Rechte oder kopieren Sie es anderswohin.</translation>
    </message>
    <message>
        <source>{0} needs glyphsLib to be read: run pip install &apos;fonte[glyphs]&apos;; or export a UFO.</source>
        <translation>{0} zu lesen braucht glyphsLib: Führen Sie pip install &apos;fonte[glyphs]&apos; aus, oder exportieren Sie eine UFO.</translation>
    </message>
    <message>
        <source>{0} holds {1} masters; {2} was taken (choose {3} with --master).</source>
        <translation>{0} enthält {1} Master; genommen wurde {2} (wählen Sie {3} mit --master).</translation>
    </message>
    <message>
        <source>{0} holds {1} fonts; {2} was taken (choose {3} with --font).</source>
        <translation>{0} enthält {1} Schriften; genommen wurde {2} (wählen Sie {3} mit --font).</translation>
    </message>
    <message>
        <source>Glyph {0} of {1} cannot be read and is not used: {2}.</source>
        <translation>Glyphe {0} von {1} kann nicht gelesen werden und wird nicht verwendet: {2}.</translation>
    </message>
    <message>
        <source>{0} has no code point and cannot be typed; give it one in your font editor.</source>
        <translation>{0} hat keinen Codepunkt und kann nicht getippt werden; geben Sie ihm einen in Ihrem Schrifteditor.</translation>
    </message>
    <message>
        <source>{0} have no code point and cannot be typed; give them one in your font editor.</source>
        <translation>{0} haben keinen Codepunkt und können nicht getippt werden; geben Sie ihnen einen in Ihrem Schrifteditor.</translation>
    </message>
    <message>
        <source>{0}: its outline cannot be read ({1}).</source>
        <translation>{0}: Die Kontur kann nicht gelesen werden ({1}).</translation>
    </message>
    <message>
        <source>{0}: its component {1} is missing.</source>
        <translation>{0}: Die Komponente {1} fehlt.</translation>
    </message>
    <message>
        <source>{0}: nothing is left of it without overlaps.</source>
        <translation>{0}: Ohne Überschneidungen bleibt nichts übrig.</translation>
    </message>
    <message>
        <source>{0}: its outline takes {1} tokens and at most {2} can be read; it is kept as it is and not used as a reference.</source>
        <translation>{0}: Die Kontur braucht {1} Token, höchstens {2} können gelesen werden; sie bleibt, wie sie ist, und dient nicht als Vorlage.</translation>
    </message>
    <message>
        <source>The clipboard holds no SVG; copy an outline in your drawing program first.</source>
        <translation>Die Zwischenablage enthält kein SVG; kopieren Sie zuerst in Ihrem Zeichenprogramm eine Kontur.</translation>
    </message>
    <message>
        <source>The SVG on the clipboard holds no closed shape.</source>
        <translation>Das SVG in der Zwischenablage enthält keine geschlossene Form.</translation>
    </message>
    <message>
        <source>The SVG on the clipboard cannot be read ({0}).</source>
        <translation>Das SVG in der Zwischenablage kann nicht gelesen werden ({0}).</translation>
    </message>
    <message>
        <source>The saved review cannot be read (it is damaged, or of a newer version).</source>
        <translation>Die aufbewahrte Durchsicht kann nicht gelesen werden (sie ist beschädigt oder von einer neueren Version).</translation>
    </message>
    <message>
        <source>Your work could not be kept in {0} ({1}); save your font soon.</source>
        <translation>Ihre Arbeit konnte nicht in {0} aufbewahrt werden ({1}); sichern Sie Ihre Schrift bald.</translation>
    </message>
    <message>
        <source>The settings could not be saved to {0} ({1}); check the folder&apos;s permissions.</source>
        <translation>Die Einstellungen konnten nicht in {0} gesichert werden ({1}); prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>There is no glyph to save yet; generate some, and accept them.</source>
        <translation>Es gibt noch keine Glyphe zu sichern; erzeugen Sie welche und nehmen Sie sie an.</translation>
    </message>
    <message>
        <source>Spacing, kerning and built signs belong to the font itself, not to a layer; they are kept for later.</source>
        <translation>Zurichtung, Unterschneidung und gebaute Zeichen gehören zur Schrift selbst, nicht in eine Ebene; sie werden für später aufbewahrt.</translation>
    </message>
    <message>
        <source>Only a UFO 3 can be written into; save to a new file instead.</source>
        <translation>Nur in eine UFO 3 kann geschrieben werden; sichern Sie stattdessen in eine neue Datei.</translation>
    </message>
    <message>
        <source>{0} should end in .ttf, .otf, .woff2 or .pdf.</source>
        <translation>{0} sollte auf .ttf, .otf, .woff2 oder .pdf enden.</translation>
    </message>
    <message>
        <source>{0} should end in .ufo or .ufoz.</source>
        <translation>{0} sollte auf .ufo oder .ufoz enden.</translation>
    </message>
    <message>
        <source>{0} is the font being read. Choose another name.</source>
        <translation>{0} ist die Schrift, die gelesen wird. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} is a folder that is not a UFO, so it was not replaced.</source>
        <translation>{0} ist ein Ordner, der keine UFO ist, und wurde daher nicht ersetzt.</translation>
    </message>
    <message>
        <source>{0} could not be saved as UFO 3: {1}.</source>
        <translation>{0} konnte nicht als UFO 3 gesichert werden: {1}.</translation>
    </message>
    <message>
        <source>{0} was not made, since {1} has no room for it or cannot be written to: {2}.</source>
        <translation>{0} wurde nicht gemacht, da {1} keinen Platz dafür hat oder nicht beschrieben werden kann: {2}.</translation>
    </message>
    <message>
        <source>There is no folder {0} to write {1} into.</source>
        <translation>Es gibt keinen Ordner {0}, in den {1} geschrieben werden könnte.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written to, so {1} was not made.</source>
        <translation>In den Ordner {0} kann nicht geschrieben werden, daher wurde {1} nicht gemacht.</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation>{0} konnte nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>{0} was changed by another program ({1}), so nothing was written. Open it again.</source>
        <translation>{0} wurde von einem anderen Programm geändert ({1}), daher wurde nichts geschrieben. Öffnen Sie es neu.</translation>
    </message>
    <message>
        <source>{0} could not be saved and is as it was: {1}.</source>
        <translation>{0} konnte nicht gesichert werden und ist, wie es war: {1}.</translation>
    </message>
    <message>
        <source>{0} was saved, but {1} did not arrive as it was written. Check the disk.</source>
        <translation>{0} wurde gesichert, aber {1} kam nicht so an, wie es geschrieben wurde. Prüfen Sie die Platte.</translation>
    </message>
    <message>
        <source>{0} is drawn already and was left as it is.</source>
        <translation>{0} ist schon gezeichnet und blieb, wie es war.</translation>
    </message>
    <message>
        <source>{0} in layer {1} was edited by hand and stays.</source>
        <translation>{0} in Ebene {1} wurde von Hand bearbeitet und bleibt.</translation>
    </message>
    <message>
        <source>{0} could not be compiled: {1}.</source>
        <translation>{0} konnte nicht kompiliert werden: {1}.</translation>
    </message>
    <message>
        <source>{0} could not be compiled and was left out: {1}.</source>
        <translation>{0} konnte nicht kompiliert werden und wurde weggelassen: {1}.</translation>
    </message>
    <message>
        <source>{0} could not be saved and was left out: {1}.</source>
        <translation>{0} konnte nicht gesichert werden und wurde weggelassen: {1}.</translation>
    </message>
    <message>
        <source>{0} has no glyphs to compile.</source>
        <translation>{0} hat keine Glyphen zum Kompilieren.</translation>
    </message>
    <message>
        <source>{0} has no drawn glyph to export.</source>
        <translation>{0} hat keine gezeichnete Glyphe zum Exportieren.</translation>
    </message>
    <message>
        <source>{0} is a file, not a folder for SVG files.</source>
        <translation>{0} ist eine Datei, kein Ordner für SVG-Dateien.</translation>
    </message>
    <message>
        <source>The glyphs {0} both stand for U+{1}. Take it from one of them.</source>
        <translation>Die Glyphen {0} stehen beide für U+{1}. Nehmen Sie es einer davon.</translation>
    </message>
    <message>
        <source>{0} cannot be loaded ({1}); run &apos;fonte models verify&apos;.</source>
        <translation>{0} kann nicht geladen werden ({1}); führen Sie &apos;fonte models verify&apos; aus.</translation>
    </message>
    <message>
        <source>The network stopped: {0}.</source>
        <translation>Das Netz hielt an: {0}.</translation>
    </message>
    <message>
        <source>There is no model {0}: give a folder with {1} and {2}, or one of the installed models ({3}).</source>
        <translation>Es gibt kein Modell {0}: Geben Sie einen Ordner mit {1} und {2} an oder eines der installierten Modelle ({3}).</translation>
    </message>
    <message>
        <source>{0} is not the file that its {1} describes (damaged or changed); install the model again.</source>
        <translation>{0} ist nicht die Datei, die {1} beschreibt (beschädigt oder verändert); installieren Sie das Modell neu.</translation>
    </message>
    <message>
        <source>A model {0} is installed already.</source>
        <translation>Ein Modell {0} ist schon installiert.</translation>
    </message>
    <message>
        <source>{0} is no model: a folder or a .zip with {1} and {2} is needed.</source>
        <translation>{0} ist kein Modell: Es braucht einen Ordner oder eine .zip mit {1} und {2}.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); install the model again.</source>
        <translation>{0} kann nicht gelesen werden ({1}); installieren Sie das Modell neu.</translation>
    </message>
    <message>
        <source>Fonte&apos;s own files are not where they should be ({0}): install Fonte again, or set FONTE_RESOURCES to the folder that holds them.</source>
        <translation>Fontes eigene Dateien sind nicht, wo sie sein sollten ({0}): Installieren Sie Fonte neu, oder setzen Sie FONTE_RESOURCES auf den Ordner, der sie enthält.</translation>
    </message>
    <message>
        <source>No example font in {0}: install Fonte again.</source>
        <translation>Keine Beispielschrift in {0}: Installieren Sie Fonte neu.</translation>
    </message>
    <message>
        <source>{0} unit</source>
        <translation>{0} Einheit</translation>
    </message>
    <message>
        <source>{0} units</source>
        <translation>{0} Einheiten</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} oder {1}</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>handle</source>
        <translation>Anfasser</translation>
    </message>
    <message>
        <source>vertical</source>
        <translation>senkrecht</translation>
    </message>
    <message>
        <source>horizontal</source>
        <translation>waagerecht</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Grundlinie</translation>
    </message>
    <message>
        <source>x-height</source>
        <translation>x-Höhe</translation>
    </message>
    <message>
        <source>cap height</source>
        <translation>Versalhöhe</translation>
    </message>
    <message>
        <source>ascender</source>
        <translation>Oberlänge</translation>
    </message>
    <message>
        <source>descender</source>
        <translation>Unterlänge</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>Gemeine</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>Versalien</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>straight lower case</source>
        <translation>gerade Gemeine</translation>
    </message>
    <message>
        <source>round lower case</source>
        <translation>runde Gemeine</translation>
    </message>
    <message>
        <source>straight capital</source>
        <translation>gerade Versalien</translation>
    </message>
    <message>
        <source>round capital</source>
        <translation>runde Versalien</translation>
    </message>
    <message>
        <source>it did not come to an end</source>
        <translation>kam es zu keinem Ende</translation>
    </message>
    <message>
        <source>it came out empty</source>
        <translation>kam es leer heraus</translation>
    </message>
    <message>
        <source>it came out without ink</source>
        <translation>kam es ohne Schwarz heraus</translation>
    </message>
    <message>
        <source>it reached far beyond the height of the references</source>
        <translation>reichte es weit über die Höhe der Vorlagen hinaus</translation>
    </message>
    <message>
        <source>its contours crossed themselves</source>
        <translation>kreuzten sich seine Konturen selbst</translation>
    </message>
    <message>
        <source>its counters were filled</source>
        <translation>waren seine Punzen gefüllt</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>ließ es sich nicht lesen</translation>
    </message>
    <message>
        <source>it had a part too many or too few, or a counter was filled</source>
        <translation>hatte es einen Teil zu viel oder zu wenig, oder eine Punze war gefüllt</translation>
    </message>
    <message>
        <source>its strokes were far heavier or lighter than those of the references</source>
        <translation>waren seine Striche viel kräftiger oder feiner als die der Vorlagen</translation>
    </message>
    <message>
        <source>it did not interpolate with the other masters</source>
        <translation>interpolierte es nicht mit den anderen Mastern</translation>
    </message>
    <message>
        <source>the area changes by {0} %</source>
        <translation>die Fläche änderte sich um {0} %</translation>
    </message>
    <message>
        <source>the outline crosses itself</source>
        <translation>die Kontur kreuzte sich selbst</translation>
    </message>
    <message>
        <source>it failed ({0}: {1})</source>
        <translation>misslungen ({0}: {1})</translation>
    </message>
    <message>
        <source>its data is damaged or incomplete</source>
        <translation>die Daten sind beschädigt oder unvollständig</translation>
    </message>
    <message>
        <source>a UFO, UFOZ, .designspace, .glyphs, TTF, OTF, WOFF or WOFF2</source>
        <translation>eine UFO, UFOZ, .designspace, .glyphs, TTF, OTF, WOFF oder WOFF2</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>eine Schrift</translation>
    </message>
    <message>
        <source>a designspace</source>
        <translation>ein Designspace</translation>
    </message>
    <message>
        <source>a collection of fonts</source>
        <translation>eine Sammlung von Schriften</translation>
    </message>
    <message>
        <source>a Glyphs file</source>
        <translation>eine Glyphs-Datei</translation>
    </message>
    <message>
        <source>Check the disk and the path</source>
        <translation>Prüfen Sie die Platte und den Pfad</translation>
    </message>
    <message>
        <source>Name one of its UFOs instead</source>
        <translation>Nennen Sie stattdessen eine der UFOs darin</translation>
    </message>
    <message>
        <source>Take an undamaged TTF, OTF, WOFF or WOFF2</source>
        <translation>Nehmen Sie eine unbeschädigte TTF, OTF, WOFF oder WOFF2</translation>
    </message>
    <message>
        <source>Take an undamaged one, or a TTF or OTF</source>
        <translation>Nehmen Sie eine unbeschädigte, oder eine TTF oder OTF</translation>
    </message>
    <message>
        <source>Save it again in Glyphs, or export a UFO</source>
        <translation>Sichern Sie sie in Glyphs neu, oder exportieren Sie eine UFO</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>the one that ships with Fonte</source>
        <translation>das mit Fonte gelieferte</translation>
    </message>
    <message>
        <source>all but one</source>
        <translation>alle bis auf einen</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>wie der Desktop</translation>
    </message>
    <message>
        <source>Takes effect when Fonte is opened again. No native speaker has reviewed the translations yet; corrections are welcome.</source>
        <translation>Gilt, sobald Fonte neu geöffnet wird. Noch hat kein Muttersprachler die Übersetzungen durchgesehen; Berichtigungen sind willkommen.</translation>
    </message>
    <message>
        <source>such as fontforge</source>
        <translation>etwa fontforge</translation>
    </message>
    <message>
        <source>The command of the font editor that File &gt; Open in my editor starts</source>
        <translation>Der Befehl des Schrifteditors, den Datei &gt; In meinem Editor öffnen startet</translation>
    </message>
    <message>
        <source>The colour that marks generated glyphs in other editors; cancel for no mark</source>
        <translation>Die Farbe, die erzeugte Glyphen in anderen Editoren kennzeichnet; Abbrechen für keine Kennzeichnung</translation>
    </message>
    <message>
        <source>Say in the font which glyphs Fonte drew</source>
        <translation>In der Schrift vermerken, welche Glyphen Fonte gezeichnet hat</translation>
    </message>
    <message>
        <source>Without it neither the saved font nor a compiled one tells them from yours, and a report cannot either. Proposals in a layer are always marked.</source>
        <translation>Ohne das unterscheidet sie weder die gesicherte noch die kompilierte Schrift von Ihren, und auch kein Bericht kann es. Vorschläge in einer Ebene sind immer gekennzeichnet.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Prozessor-Threads</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Vermerke</translation>
    </message>
    <message>
        <source>Mark colour</source>
        <translation>Markierungsfarbe</translation>
    </message>
    <message>
        <source>Font editor</source>
        <translation>Schrifteditor</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>keine Markierung</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Previous, next glyph</source>
        <translation>Vorige, nächste Glyphe</translation>
    </message>
    <message>
        <source>Choose a candidate</source>
        <translation>Einen Kandidaten wählen</translation>
    </message>
    <message>
        <source>A or Return</source>
        <translation>A oder Eingabe</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>X or Delete</source>
        <translation>X oder Entf</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Re-roll, and keep what was there</source>
        <translation>Neu würfeln und behalten, was da war</translation>
    </message>
    <message>
        <source>Points and handles</source>
        <translation>Punkte und Anfasser</translation>
    </message>
    <message>
        <source>Next overlay, measure at the mouse</source>
        <translation>Nächste Überlagerung, an der Maus messen</translation>
    </message>
    <message>
        <source>Double-click, with points</source>
        <translation>Doppelklick, mit Punkten</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Delete, with points</source>
        <translation>Entf, mit Punkten</translation>
    </message>
    <message>
        <source>Remove the selected points</source>
        <translation>Die ausgewählten Punkte entfernen</translation>
    </message>
    <message>
        <source>Space, held</source>
        <translation>Leertaste, gehalten</translation>
    </message>
    <message>
        <source>The glyph alone; drag to move it</source>
        <translation>Die Glyphe allein; ziehen bewegt sie</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Zurück zur Übersicht</translation>
    </message>
    <message>
        <source>arrows, Shift+arrows</source>
        <translation>Pfeile, Umschalt+Pfeile</translation>
    </message>
    <message>
        <source>Nudge selected points by 1, by 10</source>
        <translation>Ausgewählte Punkte um 1, um 10 rücken</translation>
    </message>
    <message>
        <source>Alt+drag</source>
        <translation>Alt+Ziehen</translation>
    </message>
    <message>
        <source>Move without snapping, a handle without the one across</source>
        <translation>Bewegen ohne Einrasten, ein Anfasser ohne den gegenüberliegenden</translation>
    </message>
    <message>
        <source>← →, in a line</source>
        <translation>← →, in einer Zeile</translation>
    </message>
    <message>
        <source>Space or kern by 1, with Shift by 10</source>
        <translation>Um 1 zurichten oder unterschneiden, mit Umschalt um 10</translation>
    </message>
    <message>
        <source>↑ ↓, in a line</source>
        <translation>↑ ↓, in einer Zeile</translation>
    </message>
    <message>
        <source>Previous, next glyph or pair</source>
        <translation>Vorige, nächste Glyphe oder voriges, nächstes Paar</translation>
    </message>
    <message>
        <source>Delete, in a line</source>
        <translation>Entf, in einer Zeile</translation>
    </message>
    <message>
        <source>Back to what the font has</source>
        <translation>Zurück zu dem, was die Schrift hat</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastaturkürzel</translation>
    </message>
    <message>
        <source>In the review</source>
        <translation>In der Durchsicht</translation>
    </message>
</context>
<context>
    <name>SignsDialog</name>
    <message>
        <source>Build accents and signs</source>
        <translation>Akzente und Zeichen bauen</translation>
    </message>
    <message>
        <source>Latin-1 and Windows 1252</source>
        <translation>Latin-1 und Windows 1252</translation>
    </message>
    <message>
        <source>Google Latin Core</source>
        <translation>Google Latin Core</translation>
    </message>
    <message>
        <source>ASCII</source>
        <translation>ASCII</translation>
    </message>
    <message>
        <source>Glyph set</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>How much of it there is</source>
        <translation>Wie viel davon da ist</translation>
    </message>
    <message>
        <source>Looking at what can be built…</source>
        <translation>Es wird geprüft, was gebaut werden kann…</translation>
    </message>
    <message>
        <source>What would be built</source>
        <translation>Was gebaut würde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Have Fonte draw what it can of what is lacking</source>
        <translation>Fonte zeichnen lassen, was es von dem Fehlenden kann</translation>
    </message>
    <message>
        <source>They are built anew whenever what they are made of changes, and saved with the font</source>
        <translation>Sie werden neu gebaut, sooft sich ändert, woraus sie gemacht sind, und mit der Schrift gesichert</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Bauen</translation>
    </message>
    <message>
        <source>{0} of {1} characters are there, {2} more can be built.</source>
        <translation>{0} von {1} Zeichen sind da, {2} weitere können gebaut werden.</translation>
    </message>
    <message>
        <source>Lacking: {0}</source>
        <translation>Es fehlen: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Build %n signs</source>
        <translation>
            <numerusform>%n Zeichen bauen</numerusform>
            <numerusform>%n Zeichen bauen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw %n glyphs</source>
        <translation>
            <numerusform>%n Glyphe zeichnen</numerusform>
            <numerusform>%n Glyphen zeichnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Specimen</name>
    <message>
        <source>Letters of the example font</source>
        <translation>Buchstaben der Beispielschrift</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Draw a few letters. Fonte draws the rest.</source>
        <translation>Zeichnen Sie ein paar Buchstaben. Fonte zeichnet die übrigen.</translation>
    </message>
    <message>
        <source>Open a font that you have begun: a dozen letters are enough. What Fonte adds comes as outlines
for you to accept, change or reject. Nothing leaves this computer, and your file is never changed unasked.</source>
        <translation>Öffnen Sie eine begonnene Schrift: Ein Dutzend Buchstaben genügt. Was Fonte hinzufügt, kommt als Konturen,
die Sie annehmen, ändern oder verwerfen. Nichts verlässt diesen Rechner, und Ihre Datei wird nie ungefragt geändert.</translation>
    </message>
    <message>
        <source>or drop a UFO, Glyphs, TTF or OTF file anywhere in this window</source>
        <translation>oder eine UFO-, Glyphs-, TTF- oder OTF-Datei irgendwo in dieses Fenster ziehen</translation>
    </message>
    <message>
        <source>Open a font…</source>
        <translation>Schrift öffnen…</translation>
    </message>
    <message>
        <source>Choose a UFO, .glyphs, .designspace, TTF or OTF file (Ctrl+O)</source>
        <translation>Eine UFO-, .glyphs-, .designspace-, TTF- oder OTF-Datei wählen (Strg+O)</translation>
    </message>
    <message>
        <source>Try the example</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Fonte Sans: twelve letters are drawn, the others wait for you</source>
        <translation>Fonte Sans: Zwölf Buchstaben sind gezeichnet, die anderen warten auf Sie</translation>
    </message>
    <message>
        <source>Nothing drawn yet? Start from a style:</source>
        <translation>Noch nichts gezeichnet? Mit einem Stil beginnen:</translation>
    </message>
    <message>
        <source>Invent a {0} typeface, without a single reference</source>
        <translation>Eine Schrift im Stil „{0}“ erfinden, ohne eine einzige Vorlage</translation>
    </message>
    <message>
        <source>Start a {0} font</source>
        <translation>Eine Schrift im Stil „{0}“ beginnen</translation>
    </message>
    <message>
        <source>Recent:</source>
        <translation>Zuletzt:</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>gezeichnet</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>erzeugt</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslungen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>Versalien</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>Gemeine</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>Satzzeichen</translation>
    </message>
    <message>
        <source>other glyphs</source>
        <translation>andere Glyphen</translation>
    </message>
    <message>
        <source>accents and signs</source>
        <translation>Akzente und Zeichen</translation>
    </message>
    <message>
        <source>system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>serif</source>
        <translation>Serifen</translation>
    </message>
    <message>
        <source>sans-serif</source>
        <translation>serifenlos</translation>
    </message>
    <message>
        <source>monospace</source>
        <translation>dicktengleich</translation>
    </message>
    <message>
        <source>handwriting</source>
        <translation>Handschrift</translation>
    </message>
    <message>
        <source>display</source>
        <translation>Auszeichnung</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatisch</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message numerus="yes">
        <source>%n glyphs are drawn</source>
        <translation>
            <numerusform>%n Glyphe ist gezeichnet</numerusform>
            <numerusform>%n Glyphen sind gezeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>, {0} of them doubtful</source>
        <translation>, {0} davon zweifelhaft</translation>
    </message>
    <message>
        <source>; {0} could not be</source>
        <translation>; {0} gelangen nicht</translation>
    </message>
    <message>
        <source>. This typeface is beyond the model: take them as sketches, or draw some more yourself.</source>
        <translation>. Diese Schrift übersteigt das Modell: Nehmen Sie sie als Skizzen, oder zeichnen Sie selbst noch einige.</translation>
    </message>
    <message>
        <source>Cancelled; the glyphs that were finished are kept.</source>
        <translation>Abgebrochen; die fertigen Glyphen bleiben.</translation>
    </message>
    <message>
        <source>Accept {0}</source>
        <translation>{0} annehmen</translation>
    </message>
    <message>
        <source>Redraw with {0} as a reference</source>
        <translation>Mit {0} als Vorlage neu zeichnen</translation>
    </message>
    <message>
        <source>{0} is a reference now; what is undecided is drawn again.</source>
        <translation>{0} ist jetzt eine Vorlage; Unentschiedenes wird neu gezeichnet.</translation>
    </message>
    <message>
        <source>{0} is a reference now; nothing is undecided.</source>
        <translation>{0} ist jetzt eine Vorlage; nichts ist unentschieden.</translation>
    </message>
    <message>
        <source>Reject {0}</source>
        <translation>{0} verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n glyphs</source>
        <translation>
            <numerusform>%n Glyphe</numerusform>
            <numerusform>%n Glyphen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another {0}</source>
        <translation>Anderes {0} wählen</translation>
    </message>
    <message>
        <source>Paste {0}</source>
        <translation>{0} einfügen</translation>
    </message>
    <message>
        <source>Edit a copy of {0}</source>
        <translation>Kopie von {0} bearbeiten</translation>
    </message>
    <message>
        <source>Drop the copy of {0}</source>
        <translation>Kopie von {0} verwerfen</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>Something went wrong in Fonte itself ({0}); your font was not touched.</source>
        <translation>In Fonte selbst ging etwas schief ({0}); Ihre Schrift wurde nicht angerührt.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- No native speaker has reviewed this translation yet. -->
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Draw a few letters; Fonte draws the rest, in the same style, as outlines a designer would keep.</source>
        <translation>Dessinez quelques lettres&#xa0;; Fonte dessine les autres, dans le même style, en tracés qu’un dessinateur garderait.</translation>
    </message>
    <message>
        <source>Everything happens on this computer. What Fonte draws from your letters is yours.</source>
        <translation>Tout se passe sur cet ordinateur. Ce que Fonte dessine à partir de vos lettres est à vous.</translation>
    </message>
    <message>
        <source>Apache-2.0. Qt is used under the LGPL 3.</source>
        <translation>Apache-2.0. Qt est utilisé sous LGPL 3.</translation>
    </message>
</context>
<context>
    <name>AcceptAbove</name>
    <message>
        <source>Accept all above</source>
        <translation>Accepter tout au-dessus d’un seuil</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Least agreement</source>
        <translation>Concordance minimale</translation>
    </message>
    <message>
        <source>What would be accepted</source>
        <translation>Ce qui serait accepté</translation>
    </message>
    <message>
        <source>Accept what agrees by at least</source>
        <translation>Accepter ce qui concorde à au moins</translation>
    </message>
    <message numerus="yes">
        <source>%n glyphs are accepted</source>
        <translation>
            <numerusform>%n glyphe est accepté</numerusform>
            <numerusform>%n glyphes sont acceptés</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} stay undecided.</source>
        <translation>{0}, {1} restent indécis.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n glyphs</source>
        <translation>
            <numerusform>Accepter&#xa0;%n glyphe</numerusform>
            <numerusform>Accepter&#xa0;%n glyphes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Save as a &amp;new designspace…</source>
        <translation>Enregistrer sous un nou&amp;veau designspace…</translation>
    </message>
    <message>
        <source>D&amp;raw it</source>
        <translation>Le dessi&amp;ner</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>&amp;Re-roll</source>
        <translation>Re&amp;lancer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>&amp;Steps of undo…</source>
        <translation>É&amp;tapes d’annulation…</translation>
    </message>
    <message>
        <source>All that was done, by name; a click goes back to it or forward</source>
        <translation>Tout ce qui a été fait, par nom&#xa0;; un clic y revient ou y avance</translation>
    </message>
    <message>
        <source>&amp;Copy glyph as SVG</source>
        <translation>&amp;Copier le glyphe en SVG</translation>
    </message>
    <message>
        <source>Copy the outline to the clipboard</source>
        <translation>Copier le tracé dans le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Paste an outline</source>
        <translation>C&amp;oller un tracé</translation>
    </message>
    <message>
        <source>SVG from the clipboard, into this glyph or as a missing one</source>
        <translation>Le SVG du presse-papiers, dans ce glyphe ou comme glyphe manquant</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>All cells of the overview, or all points of the glyph under review</source>
        <translation>Toutes les cellules de la vue d’ensemble, ou tous les points du glyphe examiné</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Search by character, name or U+XXXX</source>
        <translation>Chercher par caractère, nom ou U+XXXX</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a UFO, Glyphs, TTF or OTF file</source>
        <translation>Ouvrir un fichier UFO, Glyphs, TTF ou OTF</translation>
    </message>
    <message>
        <source>Open a UFO &amp;folder…</source>
        <translation>Ouvrir un dossier &amp;UFO…</translation>
    </message>
    <message>
        <source>Choose a UFO as a folder, in the dialog of your desktop</source>
        <translation>Choisir une UFO comme dossier, dans le dialogue de votre bureau</translation>
    </message>
    <message>
        <source>Open the e&amp;xample</source>
        <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
        <source>Open a font that has been begun</source>
        <translation>Ouvrir une police commencée</translation>
    </message>
    <message>
        <source>Re&amp;load from disk</source>
        <translation>Re&amp;lire depuis le disque</translation>
    </message>
    <message>
        <source>Read the font again; the review stays</source>
        <translation>Relire la police&#xa0;; l’examen reste</translation>
    </message>
    <message>
        <source>Open in my e&amp;ditor</source>
        <translation>Ouvrir dans mon é&amp;diteur</translation>
    </message>
    <message>
        <source>What you save there comes back by itself, and the review stays</source>
        <translation>Ce que vous y enregistrez revient de lui-même, et l’examen reste</translation>
    </message>
    <message>
        <source>Start the re&amp;view afresh…</source>
        <translation>Recommencer l’e&amp;xamen…</translation>
    </message>
    <message>
        <source>Put what was generated and decided aside, and begin again</source>
        <translation>Mettre de côté ce qui a été généré et décidé, et recommencer</translation>
    </message>
    <message>
        <source>N&amp;ame the font…</source>
        <translation>&amp;Nommer la police…</translation>
    </message>
    <message>
        <source>Name a font that began with a style word</source>
        <translation>Donner un nom à une police commencée par un mot de style</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>The accepted glyphs to where they were saved last; the first time you are asked</source>
        <translation>Les glyphes acceptés là où ils ont été enregistrés la dernière fois&#xa0;; la première fois, on vous le demande</translation>
    </message>
    <message>
        <source>Save as a &amp;new UFO…</source>
        <translation>Enregistrer sous une nou&amp;velle UFO…</translation>
    </message>
    <message>
        <source>All of your font and the accepted glyphs, in a new file</source>
        <translation>Toute votre police et les glyphes acceptés, dans un nouveau fichier</translation>
    </message>
    <message>
        <source>Save into a la&amp;yer of the source</source>
        <translation>Enreg&amp;istrer dans un calque de la source</translation>
    </message>
    <message>
        <source>The accepted glyphs into layer fonte.generated; nothing else changes</source>
        <translation>Les glyphes acceptés dans le calque fonte.generated&#xa0;; rien d’autre ne change</translation>
    </message>
    <message>
        <source>Save into the source i&amp;tself…</source>
        <translation>Enregistrer dans la sour&amp;ce même…</translation>
    </message>
    <message>
        <source>The accepted glyphs into your UFO, after a backup of all of it</source>
        <translation>Les glyphes acceptés dans votre UFO, après une sauvegarde complète</translation>
    </message>
    <message>
        <source>Show &amp;backups</source>
        <translation>Mon&amp;trer les sauvegardes</translation>
    </message>
    <message>
        <source>The folder with your fonts as they were before Fonte wrote into them</source>
        <translation>Le dossier de vos polices telles qu’elles étaient avant que Fonte y écrive</translation>
    </message>
    <message>
        <source>&amp;Export font or proof…</source>
        <translation>Ex&amp;porter la police ou une épreuve…</translation>
    </message>
    <message>
        <source>Compile to TTF, OTF or WOFF2, or make a proof PDF</source>
        <translation>Compiler en TTF, OTF ou WOFF2, ou faire une épreuve PDF</translation>
    </message>
    <message>
        <source>Export SV&amp;G files…</source>
        <translation>Exporter des &amp;fichiers SVG…</translation>
    </message>
    <message>
        <source>One SVG file a glyph</source>
        <translation>Un fichier SVG par glyphe</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>R&amp;apport…</translation>
    </message>
    <message>
        <source>Which glyphs were drawn by whom, from what, to publish with the font</source>
        <translation>Quels glyphes ont été dessinés par qui, d’après quoi, à publier avec la police</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>Model, threads, colours</source>
        <translation>Modèle, fils d’exécution, couleurs, langue</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>Modèle&amp;s…</translation>
    </message>
    <message>
        <source>Which networks there are; add another</source>
        <translation>Quels réseaux existent&#xa0;; en ajouter un autre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>F&amp;ont</source>
        <translation>P&amp;olice</translation>
    </message>
    <message>
        <source>Font &amp;info…</source>
        <translation>&amp;Informations sur la police…</translation>
    </message>
    <message>
        <source>Names, heights, glyphs and masters, and what Fonte takes from them</source>
        <translation>Noms, hauteurs, glyphes et masters, et ce que Fonte en retient</translation>
    </message>
    <message>
        <source>&amp;Build accents and signs…</source>
        <translation>Construire &amp;accents et signes…</translation>
    </message>
    <message>
        <source>How much of a glyph set there is, and what can be built of it</source>
        <translation>Ce qui existe d’un jeu de glyphes, et ce qui peut en être construit</translation>
    </message>
    <message>
        <source>&amp;Check the font</source>
        <translation>&amp;Vérifier la police</translation>
    </message>
    <message>
        <source>Kinks, overlaps, stems and more, each a click away</source>
        <translation>Cassures, superpositions, fûts et plus, chacun à un clic</translation>
    </message>
    <message>
        <source>Suggest &amp;spacing</source>
        <translation>Proposer des a&amp;pproches</translation>
    </message>
    <message>
        <source>Side bearings by the rhythm of H O n o, each for you to decide</source>
        <translation>Des approches selon le rythme de H O n o, chacune à décider</translation>
    </message>
    <message>
        <source>Suggest &amp;kerning</source>
        <translation>Proposer un &amp;crénage</translation>
    </message>
    <message>
        <source>Pairs that you would probably kern, each for you to decide</source>
        <translation>Des paires que vous créneriez sans doute, chacune à décider</translation>
    </message>
    <message>
        <source>&amp;Glyph</source>
        <translation>&amp;Glyphe</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Générer</translation>
    </message>
    <message>
        <source>Draw what the sidebar asks for</source>
        <translation>Dessiner ce que demande le panneau latéral</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Interrompre</translation>
    </message>
    <message>
        <source>Stop now and keep what is finished</source>
        <translation>Arrêter maintenant et garder ce qui est fini</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>Take the selected glyphs into the font (A)</source>
        <translation>Prendre les glyphes sélectionnés dans la police (A)</translation>
    </message>
    <message>
        <source>Accept a&amp;ll generated</source>
        <translation>Accepter &amp;tous les générés</translation>
    </message>
    <message>
        <source>Accept all a&amp;bove…</source>
        <translation>Accepter tout au-&amp;dessus d’un seuil…</translation>
    </message>
    <message>
        <source>Accept undecided glyphs from an agreement on, after a look at them</source>
        <translation>Accepter les glyphes indécis à partir d’une concordance, après les avoir vus</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;Rejeter</translation>
    </message>
    <message>
        <source>Leave the selected glyphs out (X)</source>
        <translation>Laisser de côté les glyphes sélectionnés (X)</translation>
    </message>
    <message>
        <source>Compare with its &amp;kin…</source>
        <translation>&amp;Comparer aux glyphes parents…</translation>
    </message>
    <message>
        <source>All candidates of the glyphs that share strokes with this one</source>
        <translation>Tous les candidats des glyphes qui partagent des traits avec celui-ci</translation>
    </message>
    <message>
        <source>Draw the selected glyphs again, differently (R)</source>
        <translation>Dessiner à nouveau les glyphes sélectionnés, autrement (R)</translation>
    </message>
    <message>
        <source>Re-roll all like t&amp;his</source>
        <translation>Relancer tous les &amp;semblables</translation>
    </message>
    <message>
        <source>Draw again what shares its strokes and is undecided: for b also d, p, q, g</source>
        <translation>Redessiner ce qui partage ses traits et est indécis&#xa0;: pour b aussi d, p, q, g</translation>
    </message>
    <message>
        <source>Re-roll all &amp;undecided</source>
        <translation>Relancer to&amp;us les indécis</translation>
    </message>
    <message>
        <source>Draw everything again that is neither accepted nor rejected</source>
        <translation>Redessiner tout ce qui n’est ni accepté ni rejeté</translation>
    </message>
    <message>
        <source>Learn &amp;from it, redraw the rest</source>
        <translation>A&amp;pprendre de lui, redessiner le reste</translation>
    </message>
    <message>
        <source>Accept this glyph, show it to the network, and draw the undecided ones again</source>
        <translation>Accepter ce glyphe, le montrer au réseau et redessiner les indécis</translation>
    </message>
    <message>
        <source>What should I &amp;draw next?</source>
        <translation>Que d&amp;ois-je dessiner ensuite&#xa0;?</translation>
    </message>
    <message>
        <source>Go to the glyph that would tell Fonte most if you drew it yourself</source>
        <translation>Aller au glyphe qui apprendrait le plus à Fonte si vous le dessiniez vous-même</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Fonte</source>
        <translation>À &amp;propos de Fonte</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>&amp;Contour</translation>
    </message>
    <message>
        <source>&amp;Edit a copy</source>
        <translation>&amp;Modifier une copie</translation>
    </message>
    <message>
        <source>Change a glyph of your own here; what you drew stays until you save</source>
        <translation>Modifier ici un glyphe à vous&#xa0;; ce que vous avez dessiné reste jusqu’à l’enregistrement</translation>
    </message>
    <message>
        <source>Make &amp;smooth</source>
        <translation>&amp;Lisser</translation>
    </message>
    <message>
        <source>Turn the handles of selected points into one line</source>
        <translation>Aligner les poignées des points sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Line to curve, curve to line</source>
        <translation>Droite en cour&amp;be, courbe en droite</translation>
    </message>
    <message>
        <source>What lies between selected points</source>
        <translation>Ce qui se trouve entre les points sélectionnés</translation>
    </message>
    <message>
        <source>Flip left and &amp;right</source>
        <translation>Miroir &amp;horizontal</translation>
    </message>
    <message>
        <source>The contours of selected points, or all</source>
        <translation>Les contours des points sélectionnés, ou tous</translation>
    </message>
    <message>
        <source>Flip top and &amp;bottom</source>
        <translation>Miroir &amp;vertical</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>Aligner à gauche</translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>Centrer horizontalement</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>Aligner à droite</translation>
    </message>
    <message>
        <source>Align top</source>
        <translation>Aligner en haut</translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation>Centrer verticalement</translation>
    </message>
    <message>
        <source>Align bottom</source>
        <translation>Aligner en bas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>All glyphs</source>
        <translation>Tous les glyphes</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Examen</translation>
    </message>
    <message>
        <source>One glyph and its candidates</source>
        <translation>Un glyphe et ses candidats</translation>
    </message>
    <message>
        <source>&amp;Proof</source>
        <translation>É&amp;preuve</translation>
    </message>
    <message>
        <source>Set text in the font</source>
        <translation>Composer un texte dans la police</translation>
    </message>
    <message>
        <source>Proof on the whole &amp;screen</source>
        <translation>Épreuve en p&amp;lein écran</translation>
    </message>
    <message>
        <source>The text alone; Escape goes back, I inverts</source>
        <translation>Le texte seul ; Échap revient, I inverse</translation>
    </message>
    <message>
        <source>Proof in &amp;white on black</source>
        <translation>Épreuve en &amp;blanc sur noir</translation>
    </message>
    <message>
        <source>As type looks reversed; once more goes back</source>
        <translation>Comme la police paraît en négatif ; une fois encore revient</translation>
    </message>
    <message>
        <source>Points and &amp;handles</source>
        <translation>Points et poi&amp;gnées</translation>
    </message>
    <message>
        <source>Show the outline</source>
        <translation>Montrer le tracé</translation>
    </message>
    <message>
        <source>Larger cells</source>
        <translation>Cellules plus grandes</translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation>Cellules plus petites</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>The whole glyph in the review, cells of usual size in the overview</source>
        <translation>Le glyphe entier dans l’examen, des cellules de taille habituelle dans la vue d’ensemble</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>&amp;Clair ou sombre</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Candidate {0}</source>
        <translation>Candidat {0}</translation>
    </message>
    <message>
        <source>, {0} % agreement</source>
        <translation>, {0}&#xa0;% de concordance</translation>
    </message>
    <message>
        <source>{0} (key {1})</source>
        <translation>{0} (touche {1})</translation>
    </message>
    <message>
        <source> · edited</source>
        <translation> · modifié</translation>
    </message>
</context>
<context>
    <name>CandidateStrip</name>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Open contours</source>
        <translation>Contours ouverts</translation>
    </message>
    <message>
        <source>Missing extremes</source>
        <translation>Extrêmes manquants</translation>
    </message>
    <message>
        <source>Kinks</source>
        <translation>Cassures</translation>
    </message>
    <message>
        <source>Short segments</source>
        <translation>Segments courts</translation>
    </message>
    <message>
        <source>Nearly straight</source>
        <translation>Presque droits</translation>
    </message>
    <message>
        <source>Near a line</source>
        <translation>Près d’une ligne</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Fûts</translation>
    </message>
    <message>
        <source>Side bearings</source>
        <translation>Approches</translation>
    </message>
    <message>
        <source>Number of contours</source>
        <translation>Nombre de contours</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Superpositions</translation>
    </message>
    <message>
        <source>Collisions</source>
        <translation>Collisions</translation>
    </message>
    <message>
        <source>Holes</source>
        <translation>Trous</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>Type de constat</translation>
    </message>
    <message>
        <source>Only what Fonte drew</source>
        <translation>Seulement ce que Fonte a dessiné</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Close the check</source>
        <translation>Fermer la vérification</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Glyph</source>
        <translation>Glyphe</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Rien à corriger</translation>
    </message>
</context>
<context>
    <name>DrawingOptions</name>
    <message>
        <source>How adventurous</source>
        <translation>Degré d’audace</translation>
    </message>
    <message>
        <source>Left: what is likeliest, the same every time. Right: more varied, riskier</source>
        <translation>À gauche&#xa0;: le plus probable, toujours le même. À droite&#xa0;: plus varié, plus risqué</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Prudent</translation>
    </message>
    <message>
        <source>Adventurous</source>
        <translation>Audacieux</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>La meilleure</translation>
    </message>
    <message>
        <source>Best draws four times as long as normal, a draft takes a third of the time</source>
        <translation>La meilleure prend quatre fois plus de temps que la normale, un brouillon un tiers</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Versions of each glyph to choose from, instead of as many as it needs</source>
        <translation>Versions de chaque glyphe parmi lesquelles choisir, au lieu d’autant qu’il en faut</translation>
    </message>
    <message>
        <source>as the references</source>
        <translation>comme les références</translation>
    </message>
    <message>
        <source>The kind of typeface; normally told from the references</source>
        <translation>Le genre de caractère&#xa0;; d’ordinaire, les références le disent</translation>
    </message>
    <message>
        <source>The same seed and settings draw the same glyphs again</source>
        <translation>La même graine et les mêmes réglages redessinent les mêmes glyphes</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Autre graine</translation>
    </message>
    <message>
        <source>Roll another seed: other versions of everything</source>
        <translation>Tirer une autre graine&#xa0;: d’autres versions de tout</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Your own parts</source>
        <translation>Vos propres éléments</translation>
    </message>
    <message>
        <source>Serifs, arches and bowls are those of your glyphs, point for point</source>
        <translation>Empattements, arches et panses sont ceux de vos glyphes, point par point</translation>
    </message>
</context>
<context>
    <name>FamilyBench</name>
    <message>
        <source>You review {0}. What Fonte draws in it is drawn with the same points in {1}; when you save, spacing, kerning and signs follow there with values of their own.</source>
        <translation>Vous examinez {0}. Ce que Fonte y dessine est dessiné avec les mêmes points dans {1} ; à l’enregistrement, les approches, le crénage et les signes y suivent avec des valeurs propres.</translation>
    </message>
    <message>
        <source>The other masters are being drawn first…</source>
        <translation>Les autres masters sont dessinés d’abord…</translation>
    </message>
</context>
<context>
    <name>FileHandlers</name>
    <message>
        <source>Open a font</source>
        <translation>Ouvrir une police</translation>
    </message>
    <message>
        <source>Open a UFO folder</source>
        <translation>Ouvrir un dossier UFO</translation>
    </message>
    <message>
        <source>Which font editor is yours? Name its command in the settings.</source>
        <translation>Quel est votre éditeur de polices&#xa0;? Indiquez sa commande dans les paramètres.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>{0} could not be started; correct its command in the settings.</source>
        <translation>{0} n’a pas pu être lancé&#xa0;; corrigez sa commande dans les paramètres.</translation>
    </message>
    <message>
        <source>{0} is open in {1}; what you save there comes back by itself.</source>
        <translation>{0} est ouvert dans {1}&#xa0;; ce que vous y enregistrez revient de lui-même.</translation>
    </message>
    <message>
        <source>Start the review afresh</source>
        <translation>Recommencer l’examen</translation>
    </message>
    <message>
        <source>Put all that Fonte drew and you decided aside? Your font is not touched.</source>
        <translation>Mettre de côté tout ce que Fonte a dessiné et que vous avez décidé&#xa0;? Votre police n’est pas touchée.</translation>
    </message>
    <message>
        <source>The review was put aside.</source>
        <translation>L’examen a été mis de côté.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Name the font</source>
        <translation>Nommer la police</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
</context>
<context>
    <name>FitPanel</name>
    <message>
        <source>SUGGESTIONS</source>
        <translation>PROPOSITIONS</translation>
    </message>
    <message>
        <source>Suggest spacing</source>
        <translation>Proposer des approches</translation>
    </message>
    <message>
        <source>Show them in the line</source>
        <translation>Les montrer dans la ligne</translation>
    </message>
    <message>
        <source>The line as it would be with all of them, or as it is</source>
        <translation>La ligne telle qu’elle serait avec toutes, ou telle qu’elle est</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Left side bearing</source>
        <translation>Approche gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Right side bearing</source>
        <translation>Approche droite</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Chasse</translation>
    </message>
    <message>
        <source>Which pair is kerned</source>
        <translation>Quelle paire est crénée</translation>
    </message>
    <message>
        <source>The two glyphs alone, or all that are in their groups (@)</source>
        <translation>Les deux glyphes seuls, ou tous ceux de leurs groupes (@)</translation>
    </message>
    <message>
        <source>Kern</source>
        <translation>Crénage</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paire</translation>
    </message>
    <message>
        <source>What is in the groups</source>
        <translation>Ce que contiennent les groupes</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Take what is selected in the list (A)</source>
        <translation>Prendre ce qui est sélectionné dans la liste (A)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Leave out what is selected in the list (X)</source>
        <translation>Laisser de côté ce qui est sélectionné dans la liste (X)</translation>
    </message>
    <message>
        <source>Accept all {0}</source>
        <translation>Accepter les {0}</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Approches</translation>
    </message>
    <message>
        <source>Click a glyph in the line. Arrow keys move its edge, Up and Down go on.</source>
        <translation>Cliquez sur un glyphe de la ligne. Les flèches déplacent son bord, Haut et Bas passent au suivant.</translation>
    </message>
    <message>
        <source>Suggested: {0} instead of {1}</source>
        <translation>Proposition&#xa0;: {0} au lieu de {1}</translation>
    </message>
    <message>
        <source>Drawn by Fonte</source>
        <translation>Dessiné par Fonte</translation>
    </message>
    <message>
        <source>Drawn by you; spaced anew when you save</source>
        <translation>Dessiné par vous&#xa0;; ses approches changent à l’enregistrement</translation>
    </message>
    <message>
        <source>Drawn by you</source>
        <translation>Dessiné par vous</translation>
    </message>
    <message>
        <source>Kerning</source>
        <translation>Crénage</translation>
    </message>
    <message>
        <source>Click between two glyphs. Left and Right kern them, Up and Down go on.</source>
        <translation>Cliquez entre deux glyphes. Gauche et Droite les crènent, Haut et Bas passent à la suite.</translation>
    </message>
    <message>
        <source>Kerned by {0} in the feature kern of your font, which Fonte leaves alone</source>
        <translation>Créné de {0} dans la fonction kern de votre police, que Fonte ne touche pas</translation>
    </message>
    <message>
        <source>Set by you: {0}</source>
        <translation>Fixé par vous&#xa0;: {0}</translation>
    </message>
    <message>
        <source>In your font: {0}</source>
        <translation>Dans votre police&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Suggested: {0}. The chance that you would kern it is {1} %.</source>
        <translation>Proposition&#xa0;: {0}. La probabilité que vous créniez est de {1}&#xa0;%.</translation>
    </message>
    <message>
        <source>Not kerned</source>
        <translation>Pas de crénage</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>Proposer à nouveau</translation>
    </message>
    <message>
        <source>Suggest kerning</source>
        <translation>Proposer un crénage</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Glyph</source>
        <translation>Glyphe</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Nothing is left to suggest.</source>
        <translation>Il n’y a plus rien à proposer.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions accepted.</source>
        <translation>
            <numerusform>%n proposition acceptée.</numerusform>
            <numerusform>%n propositions acceptées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions left out.</source>
        <translation>
            <numerusform>%n proposition laissée de côté.</numerusform>
            <numerusform>%n propositions laissées de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>Space {0}</source>
        <translation>Approches de {0}</translation>
    </message>
    <message>
        <source>Kern {0}</source>
        <translation>Créner {0}</translation>
    </message>
    <message>
        <source>Do not kern {0}</source>
        <translation>Ne pas créner {0}</translation>
    </message>
    <message>
        <source>Refuse {0}</source>
        <translation>Refuser {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n paire</numerusform>
            <numerusform>%n paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n glyphs</source>
        <translation>
            <numerusform>%n glyphe</numerusform>
            <numerusform>%n glyphes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FontDialog</name>
    <message>
        <source>{0} is there already. Replace it?</source>
        <translation>{0} existe déjà. Le remplacer&#xa0;?</translation>
    </message>
</context>
<context>
    <name>FontInfo</name>
    <message>
        <source>Font info</source>
        <translation>Informations sur la police</translation>
    </message>
    <message>
        <source>Heights, font units</source>
        <translation>Hauteurs, unités de la police</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>et {0} de plus</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Units per em</source>
        <translation>Unités par cadratin</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n in the font</source>
        <translation>
            <numerusform>%n dans la police</numerusform>
            <numerusform>%n dans la police</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} drawn</source>
        <translation>{0} dessinés</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation>{0} illisibles</translation>
    </message>
    <message>
        <source>{0} of the {1} characters that it draws</source>
        <translation>{0} des {1} caractères qu’il dessine</translation>
    </message>
    <message>
        <source>nothing yet: draw some of n o H O first</source>
        <translation>rien encore : dessinez d’abord quelques-uns de n o H O</translation>
    </message>
    <message>
        <source>Glyphs</source>
        <translation>Glyphes</translation>
    </message>
    <message>
        <source>Fonte can add</source>
        <translation>Fonte peut ajouter</translation>
    </message>
    <message>
        <source>It takes the style from</source>
        <translation>Il prend le style de</translation>
    </message>
    <message>
        <source>{0} ({1} drawn)</source>
        <translation>{0} ({1} dessinés)</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Masters</translation>
    </message>
    <message>
        <source>In the font&apos;s info</source>
        <translation>Dans les informations de la police</translation>
    </message>
    <message>
        <source>Fonte goes by</source>
        <translation>Fonte se fonde sur</translation>
    </message>
    <message>
        <source>Ascender</source>
        <translation>Ascendante</translation>
    </message>
    <message>
        <source>Cap height</source>
        <translation>Hauteur de capitale</translation>
    </message>
    <message>
        <source>x-height</source>
        <translation>Hauteur d’x</translation>
    </message>
    <message>
        <source>Descender</source>
        <translation>Descendante</translation>
    </message>
    <message>
        <source>Italic angle</source>
        <translation>Angle d’italique</translation>
    </message>
</context>
<context>
    <name>FullProof</name>
    <message>
        <source>Proof</source>
        <translation>Épreuve</translation>
    </message>
    <message>
        <source>Escape goes back, I inverts</source>
        <translation>Échap revient, I inverse</translation>
    </message>
</context>
<context>
    <name>GeneratePanel</name>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>COMMENT</translation>
    </message>
    <message>
        <source>DRAW</source>
        <translation>DESSINER</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Capitales</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>Bas de casse</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Ponctuation</translation>
    </message>
    <message>
        <source>or these: Hamburg, a-g, ?!</source>
        <translation>ou ceux-ci&#xa0;: Hamburg, a-g,&#xa0;?!</translation>
    </message>
    <message>
        <source>Characters to draw</source>
        <translation>Caractères à dessiner</translation>
    </message>
    <message>
        <source>Only these are drawn, whatever is on above; a-g is a range</source>
        <translation>Seuls ceux-ci sont dessinés, quoi qui soit coché au-dessus&#xa0;; a-g est une plage</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>Seulement la sélection</translation>
    </message>
    <message>
        <source>Draw only the glyphs that are selected in the overview</source>
        <translation>Ne dessiner que les glyphes sélectionnés dans la vue d’ensemble</translation>
    </message>
    <message>
        <source>A TYPEFACE WHOSE n HAS</source>
        <translation>UN CARACTÈRE DONT LE n A</translation>
    </message>
    <message>
        <source>Draw them (Ctrl+G)</source>
        <translation>Les dessiner (Ctrl+G)</translation>
    </message>
    <message numerus="yes">
        <source>Draw %n again</source>
        <translation>
            <numerusform>En redessiner&#xa0;%n</numerusform>
            <numerusform>En redessiner&#xa0;%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Generate %n glyphs</source>
        <translation>
            <numerusform>Générer&#xa0;%n glyphe</numerusform>
            <numerusform>Générer&#xa0;%n glyphes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here is missing: what is undecided is drawn anew. Accept what you like first.</source>
        <translation>Il ne manque rien ici&#xa0;: les indécis sont redessinés. Acceptez d’abord ce qui vous plaît.</translation>
    </message>
    <message>
        <source>What is drawn, generated or accepted stays as it is.</source>
        <translation>Ce qui est dessiné, généré ou accepté reste tel quel.</translation>
    </message>
    <message>
        <source>Select glyphs in the overview that are not drawn yet.</source>
        <translation>Sélectionnez dans la vue d’ensemble des glyphes qui ne sont pas encore dessinés.</translation>
    </message>
    <message>
        <source>Everything here is drawn or accepted already.</source>
        <translation>Tout ici est déjà dessiné ou accepté.</translation>
    </message>
</context>
<context>
    <name>GenerationFoot</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Stop now and keep the glyphs that are finished (Ctrl+.)</source>
        <translation>Arrêter maintenant et garder les glyphes finis (Ctrl+.)</translation>
    </message>
    <message>
        <source>Looking at the references…</source>
        <translation>Lecture des références…</translation>
    </message>
    <message>
        <source>{0} of {1} glyphs</source>
        <translation>{0} glyphes sur {1}</translation>
    </message>
    <message>
        <source> · about {0} left</source>
        <translation> · encore {0} environ</translation>
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
            <numerusform>%n signe</numerusform>
            <numerusform>%n signes</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation>Laisser {0} de côté</translation>
    </message>
    <message>
        <source>All is decided: {0} accepted, {1} rejected.</source>
        <translation>Tout est décidé&#xa0;: {0} acceptés, {1} rejetés.</translation>
    </message>
    <message numerus="yes">
        <source>%n glyphs</source>
        <translation>
            <numerusform>%n glyphe</numerusform>
            <numerusform>%n glyphes</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-roll {0}</source>
        <translation>Relancer {0}</translation>
    </message>
    <message>
        <source>Re-roll all like {0}</source>
        <translation>Relancer tout ce qui ressemble à {0}</translation>
    </message>
    <message>
        <source>Re-roll all undecided</source>
        <translation>Relancer tous les indécis</translation>
    </message>
    <message>
        <source>{0} is among the references, as you drew it.</source>
        <translation>{0} est parmi les références, tel que vous l’avez dessiné.</translation>
    </message>
    <message>
        <source>This model cannot be shown {0} as a reference.</source>
        <translation>{0} ne peut pas être montré comme référence à ce modèle.</translation>
    </message>
    <message>
        <source>Everything is drawn or accepted.</source>
        <translation>Tout est dessiné ou accepté.</translation>
    </message>
    <message>
        <source>Draw {0} next: it would tell Fonte most about what is undecided.</source>
        <translation>Dessinez ensuite {0}&#xa0;: c’est ce qui en dirait le plus à Fonte sur les indécis.</translation>
    </message>
    <message>
        <source>Build {0}</source>
        <translation>Construire {0}</translation>
    </message>
    <message numerus="yes">
        <source>Build %n signs</source>
        <translation>
            <numerusform>Construire&#xa0;%n signe</numerusform>
            <numerusform>Construire&#xa0;%n signes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signs are built; they stand at the end and are saved with the font.</source>
        <translation>
            <numerusform>%n signe est construit&#xa0;; il se trouve à la fin et est enregistré avec la police.</numerusform>
            <numerusform>%n signes sont construits&#xa0;; ils se trouvent à la fin et sont enregistrés avec la police.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Annulé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Rétabli&#xa0;: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Undo “{0}” takes back %n glyphs that Fonte drew. Do that?</source>
        <translation>
            <numerusform>Annuler «&#xa0;{0}&#xa0;» retire&#xa0;%n glyphe que Fonte a dessiné. Le faire&#xa0;?</numerusform>
            <numerusform>Annuler «&#xa0;{0}&#xa0;» retire&#xa0;%n glyphes que Fonte a dessinés. Le faire&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Fonte speaks the other language when it is opened again.</source>
        <translation>Fonte parlera l’autre langue à sa prochaine ouverture.</translation>
    </message>
    <message>
        <source>{0} is whole.</source>
        <translation>{0} est intact.</translation>
    </message>
    <message>
        <source>{0} was added; choose it in the settings.</source>
        <translation>{0} a été ajouté&#xa0;; choisissez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>About Fonte</source>
        <translation>À propos de Fonte</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>from a style word</source>
        <translation>d’après un mot de style</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Steps of undo</source>
        <translation>Étapes d’annulation</translation>
    </message>
    <message>
        <source>As the font was opened</source>
        <translation>Telle que la police a été ouverte</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>A space: nothing is drawn in it.</source>
        <translation>Une espace&#xa0;: rien n’y est dessiné.</translation>
    </message>
    <message>
        <source>Not drawn yet.</source>
        <translation>Pas encore dessiné.</translation>
    </message>
    <message>
        <source>Drawn by you; its outline stays as it is.</source>
        <translation>Dessiné par vous&#xa0;; son tracé reste tel quel.</translation>
    </message>
    <message>
        <source>Drawn by Fonte; it is yours to decide.</source>
        <translation>Dessiné par Fonte&#xa0;; à vous de décider.</translation>
    </message>
    <message>
        <source>Accepted: it will be saved with your font.</source>
        <translation>Accepté&#xa0;: sera enregistré avec votre police.</translation>
    </message>
    <message>
        <source>Rejected: it will not be saved.</source>
        <translation>Rejeté&#xa0;: ne sera pas enregistré.</translation>
    </message>
    <message>
        <source>No usable drawing came out.</source>
        <translation>Aucun dessin utilisable n’en est sorti.</translation>
    </message>
    <message>
        <source>A copy of what you drew: it takes its place when you save. X drops it.</source>
        <translation>Une copie de votre dessin&#xa0;: elle le remplace à l’enregistrement. X l’abandonne.</translation>
    </message>
    <message>
        <source>Drawn by you; it gets this spacing when you save.</source>
        <translation>Dessiné par vous&#xa0;; il reçoit ces approches à l’enregistrement.</translation>
    </message>
    <message>
        <source>Removing overlaps</source>
        <translation>Suppression des superpositions&#xa0;:</translation>
    </message>
    <message>
        <source>Turning contours the right way round</source>
        <translation>Orientation des contours&#xa0;:</translation>
    </message>
    <message>
        <source>Removing specks</source>
        <translation>Suppression des poussières&#xa0;:</translation>
    </message>
    <message>
        <source>Straightening handles</source>
        <translation>Redressement des poignées&#xa0;:</translation>
    </message>
    <message>
        <source>Adding points at extremes</source>
        <translation>Ajout de points aux extrêmes&#xa0;:</translation>
    </message>
    <message>
        <source>Removing needless points</source>
        <translation>Suppression des points inutiles&#xa0;:</translation>
    </message>
    <message>
        <source>Matching the weight</source>
        <translation>Ajustement de la graisse&#xa0;:</translation>
    </message>
    <message>
        <source>Aligning to the heights</source>
        <translation>Alignement sur les hauteurs&#xa0;:</translation>
    </message>
    <message>
        <source>Matching the stems</source>
        <translation>Ajustement des fûts&#xa0;:</translation>
    </message>
    <message>
        <source>Making it symmetrical</source>
        <translation>Mise en symétrie&#xa0;:</translation>
    </message>
    <message>
        <source>Smoothing joins</source>
        <translation>Lissage des raccords&#xa0;:</translation>
    </message>
    <message>
        <source>Rounding to whole units</source>
        <translation>Arrondi à l’unité&#xa0;:</translation>
    </message>
    <message>
        <source>How far it overlaps, as Fonte drew it, with the other candidates and with what is foreseen of the glyph: the more, the nearer it is likely to come to what you would draw.</source>
        <translation>À quel point il recouvre, tel que Fonte l’a dessiné, les autres candidats et ce qui est prévu pour le glyphe&#xa0;: plus c’est haut, plus il approche sans doute de ce que vous dessineriez.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Re-roll</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Learn from it, redraw the rest</source>
        <translation>En apprendre, refaire le reste</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Modifier une copie</translation>
    </message>
    <message>
        <source>SPACING</source>
        <translation>APPROCHES</translation>
    </message>
    <message>
        <source>CLEANED UP</source>
        <translation>NETTOYÉ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Left side bearing</source>
        <translation>Approche gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Right side bearing</source>
        <translation>Approche droite</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Chasse</translation>
    </message>
    <message>
        <source>Being drawn…</source>
        <translation>En cours de dessin…</translation>
    </message>
    <message>
        <source>{0} · seed {1} · {2}
learned from {3}</source>
        <translation>{0} · graine {1} · {2}
appris de {3}</translation>
    </message>
    <message>
        <source>the style word</source>
        <translation>du mot de style</translation>
    </message>
    <message>
        <source>{0} % agreement: Fonte is sure of this one.</source>
        <translation>{0}&#xa0;% de concordance&#xa0;: Fonte en est sûr.</translation>
    </message>
    <message>
        <source>{0} % agreement: look at the details.</source>
        <translation>{0}&#xa0;% de concordance&#xa0;: regardez les détails.</translation>
    </message>
    <message>
        <source>{0} % agreement, as is usual for {1}: letters tell little of it. Look whether it fits.</source>
        <translation>{0} % de concordance, comme d’habitude pour {1}&#xa0;: les lettres en disent peu. Voyez s’il convient.</translation>
    </message>
    <message>
        <source>{0} % agreement: Fonte is guessing here.</source>
        <translation>{0}&#xa0;% de concordance&#xa0;: Fonte devine ici.</translation>
    </message>
    <message>
        <source>Change the spacing</source>
        <translation>Changer les approches</translation>
    </message>
</context>
<context>
    <name>KinDialog</name>
    <message>
        <source>Compare what is like {0}</source>
        <translation>Comparer ce qui ressemble à {0}</translation>
    </message>
    <message>
        <source>All of them as they are chosen</source>
        <translation>Tous ensemble, tels qu’ils sont choisis</translation>
    </message>
    <message>
        <source>Accept all of them</source>
        <translation>Les accepter tous</translation>
    </message>
</context>
<context>
    <name>LineView</name>
    <message>
        <source>{0}, left {1}, right {2}</source>
        <translation>{0}, approche gauche {1}, droite {2}</translation>
    </message>
    <message>
        <source>{0}, kern {1}</source>
        <translation>{0}, crénage {1}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>Lecture de {0}…</translation>
    </message>
    <message numerus="yes">
        <source>%n built</source>
        <translation>
            <numerusform>%n construit</numerusform>
            <numerusform>%n construits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n manquant</numerusform>
            <numerusform>%n manquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawn</source>
        <translation>
            <numerusform>%n dessiné</numerusform>
            <numerusform>%n dessinés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n generated</source>
        <translation>
            <numerusform>%n généré</numerusform>
            <numerusform>%n générés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepté</numerusform>
            <numerusform>%n acceptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejeté</numerusform>
            <numerusform>%n rejetés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n manqué</numerusform>
            <numerusform>%n manqués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MastersRow</name>
    <message>
        <source>Masters</source>
        <translation>Masters</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Réviser</translation>
    </message>
    <message>
        <source>Review {0}, and have what is drawn there drawn in the others</source>
        <translation>Réviser {0}&#xa0;; ce qui y est dessiné l’est aussi dans les autres</translation>
    </message>
    <message>
        <source>Review {0}</source>
        <translation>Réviser {0}</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>Examiné</translation>
    </message>
    <message>
        <source>Not drawn yet</source>
        <translation>Pas encore dessiné</translation>
    </message>
    <message>
        <source>In the font</source>
        <translation>Dans la police</translation>
    </message>
    <message>
        <source>Not compatible: {0}</source>
        <translation>Pas compatible&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Drawn by Fonte, with the same points</source>
        <translation>Dessiné par Fonte, avec les mêmes points</translation>
    </message>
    <message>
        <source>It could not be drawn with these points.</source>
        <translation>Impossible de le dessiner avec ces points.</translation>
    </message>
    <message>
        <source>Being drawn…</source>
        <translation>En cours de dessin…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy what a bug report needs</source>
        <translation>Copier ce qu’il faut pour signaler un défaut</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>MetricBoxes</name>
    <message>
        <source>Stem</source>
        <translation>Fût</translation>
    </message>
    <message>
        <source>x-height</source>
        <translation>Hauteur d’x</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Chasse</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>Pente</translation>
    </message>
    <message>
        <source>How thick the stem of the n is, in units: 40 is light, 90 regular, 160 bold</source>
        <translation>L’épaisseur du fût du n, en unités&#xa0;: 40 est maigre, 90 normal, 160 gras</translation>
    </message>
    <message>
        <source>How high the n is, in units of 1000 to the em</source>
        <translation>La hauteur du n, en unités de 1000 au cadratin</translation>
    </message>
    <message>
        <source>The advance width of the n, in units: 460 is narrow, 560 usual, 680 wide</source>
        <translation>La chasse du n, en unités&#xa0;: 460 est étroit, 560 habituel, 680 large</translation>
    </message>
    <message>
        <source>How far the letters lean to the right, in degrees</source>
        <translation>De combien les lettres penchent à droite, en degrés</translation>
    </message>
    <message>
        <source>any</source>
        <translation>libre</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Read the whole file and compare its hash</source>
        <translation>Lire tout le fichier et comparer son empreinte</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>Ajouter un modèle…</translation>
    </message>
    <message>
        <source>Learned from {0} fonts of {1} families</source>
        <translation>Appris de {0} polices de {1} familles</translation>
    </message>
    <message>
        <source>Learned from what its maker knows</source>
        <translation>Appris de ce que sait son auteur</translation>
    </message>
    <message>
        <source>Licence: {0}; weights: {1}</source>
        <translation>Licence&#xa0;: {0}&#xa0;; poids&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Draws: {0}</source>
        <translation>Dessine&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Models (*.zip *.onnx)</source>
        <translation>Modèles (*.zip *.onnx)</translation>
    </message>
</context>
<context>
    <name>OpenFont</name>
    <message>
        <source> (and {0} more)</source>
        <translation> (et {0} de plus)</translation>
    </message>
    <message>
        <source>{0} was read again; its glyphs are as they were.</source>
        <translation>{0} a été relu&#xa0;; ses glyphes sont inchangés.</translation>
    </message>
    <message>
        <source>{0} was read again. You changed {1} there and here: here you see the copy, and X drops it.</source>
        <translation>{0} a été relu. Vous avez modifié {1} là-bas et ici&#xa0;: vous voyez ici la copie, X l’abandonne.</translation>
    </message>
    <message>
        <source>{0} was read again; from your editor came {1}.</source>
        <translation>{0} a été relu&#xa0;; de votre éditeur est venu {1}.</translation>
    </message>
    <message>
        <source>Here is what you left on {0}: {1} accepted, {2} undecided.</source>
        <translation>Voici ce que vous avez laissé le {0}&#xa0;: {1} acceptés, {2} indécis.</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>{0} is not there any more.</source>
        <translation>{0} n’est plus là.</translation>
    </message>
    <message>
        <source>Fonte ended unexpectedly; your work on {0} is kept.</source>
        <translation>Fonte s’est arrêté de façon inattendue&#xa0;; votre travail sur {0} est conservé.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>{0} is open in another window too; what you decide here is kept apart.</source>
        <translation>{0} est ouvert aussi dans une autre fenêtre&#xa0;; ce que vous décidez ici est gardé à part.</translation>
    </message>
    <message>
        <source>There is a second review of {0}, from another window.</source>
        <translation>Il y a un second examen de {0}, d’une autre fenêtre.</translation>
    </message>
    <message>
        <source>Take that one up</source>
        <translation>Reprendre celui-là</translation>
    </message>
    <message>
        <source>{0} was changed by another program.</source>
        <translation>{0} a été modifié par un autre programme.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>{0} (in no file yet)</source>
        <translation>{0} (dans aucun fichier encore)</translation>
    </message>
</context>
<context>
    <name>OutlineHandlers</name>
    <message>
        <source>Copied {0} as SVG.</source>
        <translation>{0} copié en SVG.</translation>
    </message>
    <message>
        <source>Paste into {0}</source>
        <translation>Coller dans {0}</translation>
    </message>
    <message>
        <source>{0} is drawn by you; choose Edit a copy to paste into a copy of it.</source>
        <translation>{0} est dessiné par vous&#xa0;; choisissez Modifier une copie pour coller dans une copie.</translation>
    </message>
    <message>
        <source>{0} is what you pasted, and accepted.</source>
        <translation>{0} est ce que vous avez collé, et accepté.</translation>
    </message>
    <message>
        <source>This is a copy of your {0}. It takes its place when you save; X drops it.</source>
        <translation>Ceci est une copie de votre {0}. Elle le remplace à l’enregistrement&#xa0;; X l’abandonne.</translation>
    </message>
    <message>
        <source>Make smooth</source>
        <translation>Lisser</translation>
    </message>
    <message>
        <source>Exchange lines and curves</source>
        <translation>Échanger droites et courbes</translation>
    </message>
    <message>
        <source>Flip top and bottom</source>
        <translation>Miroir vertical</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>Miroir horizontal</translation>
    </message>
    <message>
        <source>Align points</source>
        <translation>Aligner les points</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message>
        <source>ascender</source>
        <translation>ascendante</translation>
    </message>
    <message>
        <source>descender</source>
        <translation>descendante</translation>
    </message>
    <message>
        <source>x-height</source>
        <translation>hauteur d’x</translation>
    </message>
    <message>
        <source>cap height</source>
        <translation>hauteur de capitale</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>ligne de base</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Tracé</translation>
    </message>
    <message>
        <source>The glyph among its neighbours; arrow keys nudge selected points</source>
        <translation>Le glyphe parmi ses voisins&#xa0;; les flèches déplacent les points sélectionnés</translation>
    </message>
    <message>
        <source>Not drawn yet</source>
        <translation>Pas encore dessiné</translation>
    </message>
    <message>
        <source>Thick lines: point for point as in {0}</source>
        <translation>Traits épais : point par point comme dans {0}</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Ajouter un point</translation>
    </message>
</context>
<context>
    <name>OverviewGrid</name>
    <message>
        <source>{0} % agreement</source>
        <translation>{0}&#xa0;% de concordance</translation>
    </message>
    <message>
        <source>Glyph overview</source>
        <translation>Vue d’ensemble des glyphes</translation>
    </message>
    <message>
        <source>Cells of all glyphs; arrow keys move, Enter opens the review</source>
        <translation>Cellules de tous les glyphes&#xa0;; les flèches se déplacent, Entrée ouvre l’examen</translation>
    </message>
    <message>
        <source>No glyph fits this search.</source>
        <translation>Aucun glyphe ne correspond à cette recherche.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Search: a, period, U+0041</source>
        <translation>Recherche&#xa0;: a, period, U+0041</translation>
    </message>
    <message>
        <source>Search glyphs</source>
        <translation>Chercher des glyphes</translation>
    </message>
    <message>
        <source>A character, part of a name or a code point; several with spaces (Ctrl+F)</source>
        <translation>Un caractère, une partie de nom ou un point de code&#xa0;; plusieurs avec des espaces (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter: {0}</source>
        <translation>Filtre&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation>Les moins sûrs d’abord</translation>
    </message>
    <message>
        <source>Sort generated glyphs by their agreement, lowest first</source>
        <translation>Trier les glyphes générés par concordance, la plus basse d’abord</translation>
    </message>
    <message>
        <source>Size of cells</source>
        <translation>Taille des cellules</translation>
    </message>
    <message>
        <source>Size of cells (Ctrl and wheel)</source>
        <translation>Taille des cellules (Ctrl et molette)</translation>
    </message>
    <message>
        <source>By doubt</source>
        <translation>Par doute</translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message>
        <source>Proof</source>
        <translation>Épreuve</translation>
    </message>
    <message>
        <source>Hamburg</source>
        <translation>Hamburg</translation>
    </message>
    <message>
        <source>Pangram</source>
        <translation>Pangramme</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Approches</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Alphabet</source>
        <translation>Alphabet</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>What is suggested</source>
        <translation>Ce qui est proposé</translation>
    </message>
    <message>
        <source>This glyph</source>
        <translation>Ce glyphe</translation>
    </message>
    <message>
        <source>Proof text</source>
        <translation>Texte d’épreuve</translation>
    </message>
    <message>
        <source>Texts in which designers judge letters</source>
        <translation>Des textes où les dessinateurs jugent les lettres</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>/name sets a glyph by its name</source>
        <translation>/nom compose un glyphe par son nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Corps du texte</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Cascade</translation>
    </message>
    <message>
        <source>The same line at seven sizes</source>
        <translation>La même ligne en sept corps</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Teinte</translation>
    </message>
    <message>
        <source>Show which glyphs were generated</source>
        <translation>Montrer quels glyphes ont été générés</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Show the font as it was, without generated glyphs</source>
        <translation>Montrer la police telle qu’elle était, sans glyphes générés</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Look at the text</source>
        <translation>Regarder le texte</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Approches</translation>
    </message>
    <message>
        <source>Click glyphs, and drag or nudge their side bearings</source>
        <translation>Cliquer des glyphes, et tirer ou pousser leurs approches</translation>
    </message>
    <message>
        <source>Kern</source>
        <translation>Créner</translation>
    </message>
    <message>
        <source>Click between glyphs, and drag or nudge their kern</source>
        <translation>Cliquer entre les glyphes, et tirer ou pousser leur crénage</translation>
    </message>
</context>
<context>
    <name>ProofView</name>
    <message>
        <source>Proof</source>
        <translation>Épreuve</translation>
    </message>
</context>
<context>
    <name>ReferencePicker</name>
    <message>
        <source>Reference glyphs</source>
        <translation>Glyphes de référence</translation>
    </message>
    <message>
        <source>{0}: show it to the network as an example of your style</source>
        <translation>{0}&#xa0;: le montrer au réseau comme exemple de votre style</translation>
    </message>
    <message>
        <source>Reference {0}</source>
        <translation>Référence {0}</translation>
    </message>
</context>
<context>
    <name>ReferenceSection</name>
    <message>
        <source>LEARN FROM</source>
        <translation>APPRENDRE DE</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Let Fonte choose the most telling glyphs that fit</source>
        <translation>Laisser Fonte choisir les glyphes les plus parlants qui tiennent</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted glyphs show the style.</source>
        <translation>
            <numerusform>%n glyphe accepté montre le style.</numerusform>
            <numerusform>%n glyphes acceptés montrent le style.</numerusform>
        </translation>
    </message>
    <message>
        <source>No references: the style word alone decides. Accepted glyphs can serve here.</source>
        <translation>Aucune référence&#xa0;: le mot de style décide seul. Les glyphes acceptés peuvent servir ici.</translation>
    </message>
    <message>
        <source>Choose at least one glyph to learn from; n, o, H and O tell most.</source>
        <translation>Choisissez au moins un glyphe dont apprendre&#xa0;; n, o, H et O en disent le plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen.</source>
        <translation>
            <numerusform>%n choisi.</numerusform>
            <numerusform>%n choisis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggested, %n accepted ones among them. Click to leave one out.</source>
        <translation>
            <numerusform>Proposés, dont&#xa0;%n accepté. Un clic en retire un.</numerusform>
            <numerusform>Proposés, dont&#xa0;%n acceptés. Un clic en retire un.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested. Click to leave one out.</source>
        <translation>Proposés. Un clic en retire un.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Delete points</source>
        <translation>Supprimer des points</translation>
    </message>
    <message>
        <source>Previous glyph (Left)</source>
        <translation>Glyphe précédent (Gauche)</translation>
    </message>
    <message>
        <source>Next glyph (Right)</source>
        <translation>Glyphe suivant (Droite)</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposition</translation>
    </message>
    <message>
        <source>Another outline as a line behind this one (O)</source>
        <translation>Un autre tracé en ligne derrière celui-ci (O)</translation>
    </message>
    <message>
        <source>No overlay</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Over n</source>
        <translation>Sur n</translation>
    </message>
    <message>
        <source>Over o</source>
        <translation>Sur o</translation>
    </message>
    <message>
        <source>Over H</source>
        <translation>Sur H</translation>
    </message>
    <message>
        <source>Before edits</source>
        <translation>Avant retouches</translation>
    </message>
    <message>
        <source>First candidate</source>
        <translation>Premier candidat</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Stems and counters under the mouse, beside those of H and n (M)</source>
        <translation>Fûts et contreformes sous la souris, à côté de ceux de H et n (M)</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>Show drawn letters faintly on either side</source>
        <translation>Montrer des lettres dessinées, estompées, de part et d’autre</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Show the outline; points of generated glyphs can be moved (P)</source>
        <translation>Montrer le tracé&#xa0;; les points des glyphes générés peuvent être déplacés (P)</translation>
    </message>
    <message>
        <source>Stems: {0}</source>
        <translation>Fûts&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Built of {0}, and always as these are. X leaves it out.</source>
        <translation>Construit de {0}, et toujours comme eux. X le laisse de côté.</translation>
    </message>
    <message>
        <source>This glyph is your own, so there is nothing to choose.</source>
        <translation>Ce glyphe est le vôtre, il n’y a donc rien à choisir.</translation>
    </message>
    <message>
        <source>You are editing a copy. Before edits, among the overlays, shows what you drew behind it.</source>
        <translation>Vous modifiez une copie. Avant retouches, parmi les superpositions, montre votre dessin derrière elle.</translation>
    </message>
    <message>
        <source>Fonte does not draw this glyph, so there is nothing to choose.</source>
        <translation>Fonte ne dessine pas ce glyphe, il n’y a donc rien à choisir.</translation>
    </message>
    <message>
        <source>Nothing here yet. Press Generate, or R to draw only this glyph.</source>
        <translation>Rien ici pour l’instant. Appuyez sur Générer, ou sur R pour ne dessiner que ce glyphe.</translation>
    </message>
    <message>
        <source>Every candidate was refused. Press R to try another seed, or show Fonte more references.</source>
        <translation>Tous les candidats ont été refusés. Appuyez sur R pour une autre graine, ou montrez plus de références à Fonte.</translation>
    </message>
    <message>
        <source>Nudge points</source>
        <translation>Pousser des points</translation>
    </message>
    <message>
        <source>Move points</source>
        <translation>Déplacer des points</translation>
    </message>
    <message>
        <source>{0} has the spacing of {1}, of which it is made; change that one.</source>
        <translation>{0} a les approches de {1}, dont il est fait&#xa0;; changez celles-là.</translation>
    </message>
</context>
<context>
    <name>SaveDialogs</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save them as well? What is not saved is kept for the next time.</source>
        <translation>Les enregistrer aussi&#xa0;? Ce qui n’est pas enregistré est gardé pour la prochaine fois.</translation>
    </message>
    <message>
        <source>Accept and save all</source>
        <translation>Accepter et tout enregistrer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Should they be in the exported font?</source>
        <translation>Doivent-ils être dans la police exportée&#xa0;?</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Tout exporter</translation>
    </message>
    <message numerus="yes">
        <source>%n generated glyphs are neither accepted nor rejected.</source>
        <translation>
            <numerusform>%n glyphe généré n’est ni accepté ni rejeté.</numerusform>
            <numerusform>%n glyphes générés ne sont ni acceptés ni rejetés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n accepted</source>
        <translation>
            <numerusform>Seulement le&#xa0;%n accepté</numerusform>
            <numerusform>Seulement les&#xa0;%n acceptés</numerusform>
        </translation>
    </message>
    <message>
        <source>Without them</source>
        <translation>Sans eux</translation>
    </message>
    <message>
        <source>{0} was changed by another program since Fonte saved it. Replace it, and lose that?</source>
        <translation>{0} a été modifié par un autre programme depuis que Fonte l’a enregistré. Le remplacer, et perdre cela&#xa0;?</translation>
    </message>
    <message>
        <source>Save as a new UFO</source>
        <translation>Enregistrer sous une nouvelle UFO</translation>
    </message>
    <message>
        <source>Write {0} into {1} itself? A backup of the whole font is made first.</source>
        <translation>Écrire {0} dans {1} même&#xa0;? Une sauvegarde de toute la police est faite d’abord.</translation>
    </message>
    <message>
        <source>{0} could not be drawn for every master, and is saved in none.</source>
        <translation>{0} n’a pas pu être dessiné pour chaque master et n’est enregistré dans aucun.</translation>
    </message>
    <message>
        <source>Save as a new designspace, in a folder of its own</source>
        <translation>Enregistrer sous un nouveau designspace, dans son propre dossier</translation>
    </message>
    <message>
        <source>Designspace (*.designspace);;UFO of {0} alone (*.ufo)</source>
        <translation>Designspace (*.designspace);;UFO de {0} seul (*.ufo)</translation>
    </message>
    <message>
        <source>The folder {0} is there already. Replace it?</source>
        <translation>Le dossier {0} existe déjà. Le remplacer ?</translation>
    </message>
    <message>
        <source>That is {0} alone; a new designspace, or saving into the source itself, has all masters.</source>
        <translation>C’est {0} seul ; un nouveau designspace, ou l’enregistrement dans la source même, a tous les masters.</translation>
    </message>
    <message>
        <source>Write {0} into the masters {1} themselves? A backup of each is made first.</source>
        <translation>Écrire {0} dans les masters {1} mêmes ? Une sauvegarde de chacun est faite d’abord.</translation>
    </message>
    <message>
        <source>The other masters cannot be read, so they stay as they are.</source>
        <translation>Les autres masters ne peuvent pas être lus et restent donc tels quels.</translation>
    </message>
    <message>
        <source>TrueType (*.ttf);;OpenType (*.otf);;Web font (*.woff2);;Proof (*.pdf)</source>
        <translation>TrueType (*.ttf);;OpenType (*.otf);;Police web (*.woff2);;Épreuve (*.pdf)</translation>
    </message>
    <message>
        <source>Export SVG files into</source>
        <translation>Exporter les fichiers SVG dans</translation>
    </message>
    <message>
        <source>Write the report into</source>
        <translation>Écrire le rapport dans</translation>
    </message>
    <message>
        <source>Wrote {0} into layer fonte.generated of {1}.</source>
        <translation>Écrit {0} dans le calque fonte.generated de {1}.</translation>
    </message>
    <message>
        <source>Wrote {0} into {1} itself.</source>
        <translation>Écrit {0} dans {1} même.</translation>
    </message>
    <message>
        <source>Wrote {1} and all its masters into the folder {2}, with {0}.</source>
        <translation>Écrit {1} et tous ses masters dans le dossier {2}, avec {0}.</translation>
    </message>
    <message>
        <source>Wrote {1}, with {0}.</source>
        <translation>Écrit {1}, avec {0}.</translation>
    </message>
    <message>
        <source> The font as it was is in {0}.</source>
        <translation> La police telle qu’elle était est dans {0}.</translation>
    </message>
    <message>
        <source>Show the backup</source>
        <translation>Montrer la sauvegarde</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Montrer le rapport</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided glyphs are kept for later.</source>
        <translation>
            <numerusform>%n glyphe indécis est gardé pour plus tard.</numerusform>
            <numerusform>%n glyphes indécis sont gardés pour plus tard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n generated glyphs</source>
        <translation>
            <numerusform>%n glyphe généré</numerusform>
            <numerusform>%n glyphes générés</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved glyphs</source>
        <translation>Glyphes non enregistrés</translation>
    </message>
    <message>
        <source>Keep for next time</source>
        <translation>Garder pour la prochaine fois</translation>
    </message>
    <message>
        <source>What is not saved would be lost: {0}</source>
        <translation>Ce qui n’est pas enregistré serait perdu&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Lose it</source>
        <translation>Le perdre</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted glyphs are in no font file yet.</source>
        <translation>
            <numerusform>%n glyphe accepté n’est encore dans aucun fichier de police.</numerusform>
            <numerusform>%n glyphes acceptés ne sont encore dans aucun fichier de police.</numerusform>
        </translation>
    </message>
    <message>
        <source>New spacing, kerning or built signs are in no font file yet.</source>
        <translation>De nouvelles approches, du crénage ou des signes construits ne sont encore dans aucun fichier de police.</translation>
    </message>
    <message>
        <source>Fonte keeps what is not saved, and brings it back when you open this font again.</source>
        <translation>Fonte garde ce qui n’est pas enregistré et vous le rend quand vous rouvrez cette police.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The glyph cannot be read: {0}.</source>
        <translation>Le glyphe ne peut pas être lu&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The glyph cannot be read in {0}: {1}.</source>
        <translation>Le glyphe ne peut pas être lu dans {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>A contour is open; close it, or it will not be filled.</source>
        <translation>Un contour est ouvert&#xa0;; fermez-le, sinon il ne sera pas rempli.</translation>
    </message>
    <message>
        <source>A segment is only {0} long.</source>
        <translation>Un segment ne mesure que {0}.</translation>
    </message>
    <message>
        <source>A curve turns in {0} without a point there.</source>
        <translation>Une courbe change de sens en {0} sans point à cet endroit.</translation>
    </message>
    <message>
        <source>A {0} is {1} off {2}.</source>
        <translation>{0}&#xa0;: à {1} de {2}.</translation>
    </message>
    <message>
        <source>The curve turns by {0} degrees at a point that looks smooth.</source>
        <translation>La courbe casse de {0} degrés à un point qui paraît lisse.</translation>
    </message>
    <message>
        <source>Outer contours run clockwise; they should run counter-clockwise.</source>
        <translation>Les contours extérieurs tournent dans le sens horaire&#xa0;; ils devraient tourner dans l’autre.</translation>
    </message>
    <message>
        <source>The contours cross in a way that they could not be merged.</source>
        <translation>Les contours se croisent de telle façon qu’ils n’ont pas pu être fusionnés.</translation>
    </message>
    <message>
        <source>Contours overlap, cross themselves or run the wrong way round.</source>
        <translation>Des contours se superposent, se croisent ou tournent dans le mauvais sens.</translation>
    </message>
    <message>
        <source>It has {0} contours; this character usually has {1}.</source>
        <translation>Il a {0} contours&#xa0;; ce caractère en a d’ordinaire {1}.</translation>
    </message>
    <message>
        <source>It ends {0} off the {1} ({2}).</source>
        <translation>S’arrête à {0} de la ligne «&#xa0;{1}&#xa0;» ({2}).</translation>
    </message>
    <message>
        <source>Its stem is {0} units wide; in the {1} {2} is usual.</source>
        <translation>Son fût mesure {0} unités&#xa0;; l’usage ({1}) est {2}.</translation>
    </message>
    <message>
        <source>Its {0} side bearing is {1}; {2} is usual for a {3} letter.</source>
        <translation>Approche {0}&#xa0;: {1}&#xa0;; l’usage pour {3}&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>In {0} its ink runs {1} into that of {2}.</source>
        <translation>Dans {0}, le tracé empiète de {1} sur celui de {2}.</translation>
    </message>
    <message>
        <source>In {0} it stands {1} from {2}; {3} is usual.</source>
        <translation>Dans {0}, la distance à {2} est de {1}&#xa0;; l’usage&#xa0;: {3}.</translation>
    </message>
    <message>
        <source>It has other components in {0} than in {1}.</source>
        <translation>Il a d’autres composants dans {0} que dans {1}.</translation>
    </message>
    <message>
        <source>It has other contours ({0}, not {1}) in {2} than in {3}.</source>
        <translation>Il a d’autres contours ({0}, pas {1}) dans {2} que dans {3}.</translation>
    </message>
    <message>
        <source>Contour {0} has other points ({1}, not {2}) in {3} than in {4}.</source>
        <translation>Le contour {0} a d’autres points ({1}, pas {2}) dans {3} que dans {4}.</translation>
    </message>
    <message>
        <source>Contour {0} has its curves or its start elsewhere in {1} than in {2}.</source>
        <translation>Le contour {0} a ses courbes ou son départ ailleurs dans {1} que dans {2}.</translation>
    </message>
    <message>
        <source>{0} could not be drawn: {1} in each of {2} tries; try another seed or more references.</source>
        <translation>{0} n’a pas pu être dessiné&#xa0;: à chacun des {2} essais, {1}&#xa0;; essayez une autre graine ou plus de références.</translation>
    </message>
    <message>
        <source>{0} could not be drawn: {1} in each of {2} tries; try another seed or more references, or look at what came.</source>
        <translation>{0} n’a pas pu être dessiné&#xa0;: à chacun des {2} essais, {1}&#xa0;; essayez une autre graine ou plus de références, ou regardez ce qui est venu.</translation>
    </message>
    <message>
        <source>moved the outline by up to {0} units</source>
        <translation>a déplacé le tracé de {0} unités au plus</translation>
    </message>
    <message>
        <source>moved the outline by up to {0} units, {1} node added</source>
        <translation>a déplacé le tracé de {0} unités au plus, {1} point en plus</translation>
    </message>
    <message>
        <source>moved the outline by up to {0} units, {1} nodes added</source>
        <translation>a déplacé le tracé de {0} unités au plus, {1} points en plus</translation>
    </message>
    <message>
        <source>moved the outline by up to {0} units, {1} node removed</source>
        <translation>a déplacé le tracé de {0} unités au plus, {1} point en moins</translation>
    </message>
    <message>
        <source>moved the outline by up to {0} units, {1} nodes removed</source>
        <translation>a déplacé le tracé de {0} unités au plus, {1} points en moins</translation>
    </message>
    <message>
        <source>left out, because {0}</source>
        <translation>écarté&#xa0;: {0}</translation>
    </message>
    <message>
        <source>its strokes became {0} % thicker</source>
        <translation>ses traits ont épaissi de {0}&#xa0;%</translation>
    </message>
    <message>
        <source>its strokes became {0} % thinner</source>
        <translation>ses traits ont minci de {0}&#xa0;%</translation>
    </message>
    <message>
        <source>its ink became {0} % wider</source>
        <translation>son dessin a élargi de {0}&#xa0;%</translation>
    </message>
    <message>
        <source>its ink became {0} % narrower</source>
        <translation>son dessin a rétréci de {0}&#xa0;%</translation>
    </message>
    <message>
        <source>{0} points became those of {1}</source>
        <translation>{0} points sont devenus ceux de {1}</translation>
    </message>
    <message>
        <source>the left side bearing became that of {0}</source>
        <translation>l’approche gauche est devenue celle de {0}</translation>
    </message>
    <message>
        <source>the right side bearing became that of {0}</source>
        <translation>l’approche droite est devenue celle de {0}</translation>
    </message>
    <message>
        <source>the left side bearing changed by {0} for the rhythm of the font</source>
        <translation>l’approche gauche a changé de {0} pour le rythme de la police</translation>
    </message>
    <message>
        <source>the right side bearing changed by {0} for the rhythm of the font</source>
        <translation>l’approche droite a changé de {0} pour le rythme de la police</translation>
    </message>
    <message>
        <source>the advance width became {0}, as of all figures</source>
        <translation>la chasse est devenue {0}, comme pour tous les chiffres</translation>
    </message>
    <message>
        <source>contours that crossed were merged</source>
        <translation>des contours qui se croisaient ont été fusionnés</translation>
    </message>
    <message>
        <source>the same as {0}</source>
        <translation>le même que {0}</translation>
    </message>
    <message>
        <source>None of {0} is drawn or accepted, and the others are spaced by them; draw one of them.</source>
        <translation>Aucun de {0} n’est dessiné ni accepté, et les autres sont espacés d’après eux&#xa0;; dessinez-en un.</translation>
    </message>
    <message>
        <source>The {0} stay as they are: none of them is among the glyphs that set the rhythm.</source>
        <translation>{0}&#xa0;: inchangés, car aucun n’est parmi les glyphes qui donnent le rythme.</translation>
    </message>
    <message>
        <source>{0} cannot be measured, so the style is taken from the other glyphs; look at its outline.</source>
        <translation>{0} ne peut pas être mesuré, le style est donc pris des autres glyphes&#xa0;; regardez son tracé.</translation>
    </message>
    <message>
        <source>The font is of fixed pitch, so it is not kerned.</source>
        <translation>La police est à chasse fixe, elle n’est donc pas crénée.</translation>
    </message>
    <message>
        <source>There is hardly a glyph to kern.</source>
        <translation>Il n’y a guère de glyphe à créner.</translation>
    </message>
    <message>
        <source>The letters of the font join, so it is not kerned; name kinds of pairs to have it kerned all the same.</source>
        <translation>Les lettres de la police se joignent, elle n’est donc pas crénée&#xa0;; nommez des genres de paires pour la créner tout de même.</translation>
    </message>
    <message>
        <source>All pairs that are set are 0, so no other is kerned; name kinds of pairs to have others kerned.</source>
        <translation>Toutes les paires fixées sont à 0, donc aucune autre n’est crénée&#xa0;; nommez des genres de paires pour en créner d’autres.</translation>
    </message>
    <message>
        <source>The font has both a feature kern written by hand and a kerning.plist, of which editors compile the feature alone; put {0} into the feature to have the pairs compiled as well.</source>
        <translation>La police a à la fois une fonction kern écrite à la main et un kerning.plist, dont les éditeurs ne compilent que la fonction&#xa0;; mettez {0} dans la fonction pour compiler aussi les paires.</translation>
    </message>
    <message>
        <source>The pairs of the feature kern could not be read, so they are not counted: {0}</source>
        <translation>Les paires de la fonction kern n’ont pas pu être lues et ne comptent donc pas&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The kerning of {0} cannot be read ({1}).</source>
        <translation>Le crénage de {0} ne peut pas être lu ({1}).</translation>
    </message>
    <message>
        <source>{0} needs {1}, which is not drawn.</source>
        <translation>{0} a besoin de {1}, qui n’est pas dessiné.</translation>
    </message>
    <message>
        <source>{0} need {1}, which is not drawn.</source>
        <translation>{0} ont besoin de {1}, qui n’est pas dessiné.</translation>
    </message>
    <message>
        <source>{0} cannot follow from the way {1} is drawn; it has to be drawn.</source>
        <translation>{0} ne peut pas se déduire de {1} tel qu’il est dessiné&#xa0;; il faut le dessiner.</translation>
    </message>
    <message>
        <source>{0} cannot follow from the way {1} is drawn; they have to be drawn.</source>
        <translation>{0} ne peuvent pas se déduire de {1} tel qu’il est dessiné&#xa0;; il faut les dessiner.</translation>
    </message>
    <message>
        <source>{0} cannot follow from the way {1} are drawn; it has to be drawn.</source>
        <translation>{0} ne peut pas se déduire de {1} tels qu’ils sont dessinés&#xa0;; il faut le dessiner.</translation>
    </message>
    <message>
        <source>{0} cannot follow from the way {1} are drawn; they have to be drawn.</source>
        <translation>{0} ne peuvent pas se déduire de {1} tels qu’ils sont dessinés&#xa0;; il faut les dessiner.</translation>
    </message>
    <message>
        <source>{0} follows from no other glyph, so it has to be drawn.</source>
        <translation>{0} ne se déduit d’aucun autre glyphe, il faut donc le dessiner.</translation>
    </message>
    <message>
        <source>{0} follow from no other glyph, so they have to be drawn.</source>
        <translation>{0} ne se déduisent d’aucun autre glyphe, il faut donc les dessiner.</translation>
    </message>
    <message>
        <source>{0}: the masters differ too much for them to be built alike, so no master was given them.</source>
        <translation>{0} : les masters diffèrent trop pour qu’ils y soient construits pareillement, aucun ne les a donc reçus.</translation>
    </message>
    <message>
        <source>{0} has them too.</source>
        <translation>{0} les a aussi.</translation>
    </message>
    <message>
        <source>{0} have them too.</source>
        <translation>{0} les ont aussi.</translation>
    </message>
    <message>
        <source>{0} is spaced ({1}) too, by values of its own.</source>
        <translation>{0} a aussi ses approches ({1}), avec des valeurs propres.</translation>
    </message>
    <message>
        <source>{0} is kerned ({1}) too, by values of its own.</source>
        <translation>{0} est crénée aussi ({1}), avec des valeurs propres.</translation>
    </message>
    <message>
        <source>{0} is spaced ({1}) and kerned ({2}) too, by values of its own.</source>
        <translation>{0} a aussi ses approches ({1}) et son crénage ({2}), avec des valeurs propres.</translation>
    </message>
    <message>
        <source>{0} holds the fonts being read. Choose another name.</source>
        <translation>{0} contient les polices qui sont lues. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{0} holds {1}, which is read. Choose another name.</source>
        <translation>{0} contient {1}, qui est lue. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{0} is not a folder of a designspace, so it was not replaced.</source>
        <translation>{0} n’est pas le dossier d’un designspace et n’a donc pas été remplacé.</translation>
    </message>
    <message>
        <source>{0} holds {1} too, so it was not replaced.</source>
        <translation>{0} contient aussi {1} et n’a donc pas été remplacé.</translation>
    </message>
    <message>
        <source>{0} has other masters than when it was opened; load it again, and save then.</source>
        <translation>{0} a d’autres masters qu’à l’ouverture ; rechargez-le, puis enregistrez.</translation>
    </message>
    <message>
        <source>The model cannot draw {0}; it draws {1}</source>
        <translation>Le modèle ne peut pas dessiner {0}&#xa0;; il dessine {1}</translation>
    </message>
    <message>
        <source>No characters were asked for; choose some of {0}</source>
        <translation>Aucun caractère n’a été demandé&#xa0;; choisissez parmi {0}</translation>
    </message>
    <message>
        <source>The range {0}-{1} runs backwards; write {2}-{3}.</source>
        <translation>La plage {0}-{1} est à l’envers&#xa0;; écrivez {2}-{3}.</translation>
    </message>
    <message>
        <source>No glyph can serve as a reference: draw some of n o H O first, or give a style instead of a source.{0}</source>
        <translation>Aucun glyphe ne peut servir de référence&#xa0;: dessinez d’abord quelques-uns de n o H O, ou donnez un style au lieu d’une source.{0}</translation>
    </message>
    <message>
        <source>{0} cannot serve as a reference, since it is not drawn, cannot be read, or is not what the network reads; choose among {1}.</source>
        <translation>{0} ne peut pas servir de référence&#xa0;: pas dessiné, illisible, ou pas ce que lit le réseau&#xa0;; choisissez parmi {1}.</translation>
    </message>
    <message>
        <source>The glyphs chosen as references are too long to be read; choose others.</source>
        <translation>Les glyphes choisis comme références sont trop longs pour être lus&#xa0;; choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>The reference glyphs take {0} tokens, which leaves no room to draw; use fewer of them.</source>
        <translation>Les glyphes de référence prennent {0} jetons, ce qui ne laisse pas de place pour dessiner&#xa0;; prenez-en moins.</translation>
    </message>
    <message>
        <source>{0} is not a font that Fonte knows; choose {1}.</source>
        <translation>{0} n’est pas une police que Fonte connaît&#xa0;; choisissez {1}.</translation>
    </message>
    <message>
        <source>{0} is a folder but not a UFO (it has no metainfo.plist); choose {1}.</source>
        <translation>{0} est un dossier mais pas une UFO (sans metainfo.plist)&#xa0;; choisissez {1}.</translation>
    </message>
    <message>
        <source>{0} is not {1} that can be read: {2}. {3}.</source>
        <translation>{0} ne peut pas être lu (attendu&#xa0;: {1})&#xa0;: {2}. {3}.</translation>
    </message>
    <message>
        <source>{0} does not exist; check the path.</source>
        <translation>{0} n’existe pas&#xa0;; vérifiez le chemin.</translation>
    </message>
    <message>
        <source>No permission to read {0}; change its permissions or copy it elsewhere.</source>
        <translation>Pas le droit de lire {0}&#xa0;; changez ses permissions ou copiez-le ailleurs.</translation>
    </message>
    <message>
        <source>{0} needs glyphsLib to be read: run pip install &apos;fonte[glyphs]&apos;; or export a UFO.</source>
        <translation>Il faut glyphsLib pour lire {0}&#xa0;: lancez pip install &apos;fonte[glyphs]&apos;, ou exportez une UFO.</translation>
    </message>
    <message>
        <source>{0} holds {1} masters; {2} was taken (choose {3} with --master).</source>
        <translation>{0} contient {1} masters&#xa0;; {2} a été pris (choisissez {3} avec --master).</translation>
    </message>
    <message>
        <source>{0} holds {1} fonts; {2} was taken (choose {3} with --font).</source>
        <translation>{0} contient {1} polices&#xa0;; {2} a été prise (choisissez {3} avec --font).</translation>
    </message>
    <message>
        <source>Glyph {0} of {1} cannot be read and is not used: {2}.</source>
        <translation>Le glyphe {0} de {1} ne peut pas être lu et n’est pas utilisé&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>{0} has no code point and cannot be typed; give it one in your font editor.</source>
        <translation>{0} n’a pas de point de code et ne peut pas être saisi&#xa0;; donnez-lui-en un dans votre éditeur de polices.</translation>
    </message>
    <message>
        <source>{0} have no code point and cannot be typed; give them one in your font editor.</source>
        <translation>{0} n’ont pas de point de code et ne peuvent pas être saisis&#xa0;; donnez-leur-en un dans votre éditeur de polices.</translation>
    </message>
    <message>
        <source>{0}: its outline cannot be read ({1}).</source>
        <translation>{0}&#xa0;: son tracé ne peut pas être lu ({1}).</translation>
    </message>
    <message>
        <source>{0}: its component {1} is missing.</source>
        <translation>{0}&#xa0;: son composant {1} manque.</translation>
    </message>
    <message>
        <source>{0}: nothing is left of it without overlaps.</source>
        <translation>{0}&#xa0;: il n’en reste rien sans superpositions.</translation>
    </message>
    <message>
        <source>{0}: its outline takes {1} tokens and at most {2} can be read; it is kept as it is and not used as a reference.</source>
        <translation>{0}&#xa0;: son tracé prend {1} jetons, et {2} au plus peuvent être lus&#xa0;; il reste tel quel et ne sert pas de référence.</translation>
    </message>
    <message>
        <source>The clipboard holds no SVG; copy an outline in your drawing program first.</source>
        <translation>Le presse-papiers ne contient pas de SVG&#xa0;; copiez d’abord un tracé dans votre logiciel de dessin.</translation>
    </message>
    <message>
        <source>The SVG on the clipboard holds no closed shape.</source>
        <translation>Le SVG du presse-papiers ne contient aucune forme fermée.</translation>
    </message>
    <message>
        <source>The SVG on the clipboard cannot be read ({0}).</source>
        <translation>Le SVG du presse-papiers ne peut pas être lu ({0}).</translation>
    </message>
    <message>
        <source>The saved review cannot be read (it is damaged, or of a newer version).</source>
        <translation>L’examen gardé ne peut pas être lu (il est abîmé, ou d’une version plus récente).</translation>
    </message>
    <message>
        <source>Your work could not be kept in {0} ({1}); save your font soon.</source>
        <translation>Votre travail n’a pas pu être gardé dans {0} ({1})&#xa0;; enregistrez bientôt votre police.</translation>
    </message>
    <message>
        <source>The settings could not be saved to {0} ({1}); check the folder&apos;s permissions.</source>
        <translation>Les paramètres n’ont pas pu être enregistrés dans {0} ({1})&#xa0;; vérifiez les permissions du dossier.</translation>
    </message>
    <message>
        <source>There is no glyph to save yet; generate some, and accept them.</source>
        <translation>Il n’y a pas encore de glyphe à enregistrer&#xa0;; générez-en, et acceptez-les.</translation>
    </message>
    <message>
        <source>Spacing, kerning and built signs belong to the font itself, not to a layer; they are kept for later.</source>
        <translation>Les approches, le crénage et les signes construits appartiennent à la police même, pas à un calque&#xa0;; ils sont gardés pour plus tard.</translation>
    </message>
    <message>
        <source>Only a UFO 3 can be written into; save to a new file instead.</source>
        <translation>On ne peut écrire que dans une UFO 3&#xa0;; enregistrez plutôt dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>{0} should end in .ttf, .otf, .woff2 or .pdf.</source>
        <translation>{0} devrait finir par .ttf, .otf, .woff2 ou .pdf.</translation>
    </message>
    <message>
        <source>{0} should end in .ufo or .ufoz.</source>
        <translation>{0} devrait finir par .ufo ou .ufoz.</translation>
    </message>
    <message>
        <source>{0} is the font being read. Choose another name.</source>
        <translation>{0} est la police en cours de lecture. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{0} is a folder that is not a UFO, so it was not replaced.</source>
        <translation>{0} est un dossier qui n’est pas une UFO, il n’a donc pas été remplacé.</translation>
    </message>
    <message>
        <source>{0} could not be saved as UFO 3: {1}.</source>
        <translation>{0} n’a pas pu être enregistré en UFO 3&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} was not made, since {1} has no room for it or cannot be written to: {2}.</source>
        <translation>{0} n’a pas été fait, car {1} n’a pas la place ou ne peut pas être écrit&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>There is no folder {0} to write {1} into.</source>
        <translation>Il n’y a pas de dossier {0} où écrire {1}.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written to, so {1} was not made.</source>
        <translation>Le dossier {0} ne peut pas être écrit, {1} n’a donc pas été fait.</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation>{0} n’a pas pu être écrit&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} was changed by another program ({1}), so nothing was written. Open it again.</source>
        <translation>{0} a été modifié par un autre programme ({1}), rien n’a donc été écrit. Ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>{0} could not be saved and is as it was: {1}.</source>
        <translation>{0} n’a pas pu être enregistré et reste tel qu’il était&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} was saved, but {1} did not arrive as it was written. Check the disk.</source>
        <translation>{0} a été enregistré, mais {1} n’est pas arrivé tel qu’écrit. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>{0} is drawn already and was left as it is.</source>
        <translation>{0} est déjà dessiné et a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{0} in layer {1} was edited by hand and stays.</source>
        <translation>{0} dans le calque {1} a été retouché à la main et reste.</translation>
    </message>
    <message>
        <source>{0} could not be compiled: {1}.</source>
        <translation>{0} n’a pas pu être compilé&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} could not be compiled and was left out: {1}.</source>
        <translation>{0} n’a pas pu être compilé et a été laissé de côté&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} could not be saved and was left out: {1}.</source>
        <translation>{0} n’a pas pu être enregistré et a été laissé de côté&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} has no glyphs to compile.</source>
        <translation>{0} n’a pas de glyphes à compiler.</translation>
    </message>
    <message>
        <source>{0} has no drawn glyph to export.</source>
        <translation>{0} n’a aucun glyphe dessiné à exporter.</translation>
    </message>
    <message>
        <source>{0} is a file, not a folder for SVG files.</source>
        <translation>{0} est un fichier, pas un dossier pour des fichiers SVG.</translation>
    </message>
    <message>
        <source>The glyphs {0} both stand for U+{1}. Take it from one of them.</source>
        <translation>Les glyphes {0} représentent tous deux U+{1}. Retirez-le à l’un d’eux.</translation>
    </message>
    <message>
        <source>{0} cannot be loaded ({1}); run &apos;fonte models verify&apos;.</source>
        <translation>{0} ne peut pas être chargé ({1})&#xa0;; lancez &apos;fonte models verify&apos;.</translation>
    </message>
    <message>
        <source>The network stopped: {0}.</source>
        <translation>Le réseau s’est arrêté&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>There is no model {0}: give a folder with {1} and {2}, or one of the installed models ({3}).</source>
        <translation>Il n’y a pas de modèle {0}&#xa0;: donnez un dossier avec {1} et {2}, ou l’un des modèles installés ({3}).</translation>
    </message>
    <message>
        <source>{0} is not the file that its {1} describes (damaged or changed); install the model again.</source>
        <translation>{0} n’est pas le fichier que décrit {1} (abîmé ou modifié)&#xa0;; réinstallez le modèle.</translation>
    </message>
    <message>
        <source>A model {0} is installed already.</source>
        <translation>Un modèle {0} est déjà installé.</translation>
    </message>
    <message>
        <source>{0} is no model: a folder or a .zip with {1} and {2} is needed.</source>
        <translation>{0} n’est pas un modèle&#xa0;: il faut un dossier ou un .zip avec {1} et {2}.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); install the model again.</source>
        <translation>{0} ne peut pas être lu ({1})&#xa0;; réinstallez le modèle.</translation>
    </message>
    <message>
        <source>Fonte&apos;s own files are not where they should be ({0}): install Fonte again, or set FONTE_RESOURCES to the folder that holds them.</source>
        <translation>Les fichiers de Fonte ne sont pas où ils devraient être ({0})&#xa0;: réinstallez Fonte, ou donnez à FONTE_RESOURCES le dossier qui les contient.</translation>
    </message>
    <message>
        <source>No example font in {0}: install Fonte again.</source>
        <translation>Pas de police d’exemple dans {0}&#xa0;: réinstallez Fonte.</translation>
    </message>
    <message>
        <source>{0} unit</source>
        <translation>{0} unité</translation>
    </message>
    <message>
        <source>{0} units</source>
        <translation>{0} unités</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} de plus</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} ou {1}</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>handle</source>
        <translation>Poignée</translation>
    </message>
    <message>
        <source>vertical</source>
        <translation>la verticale</translation>
    </message>
    <message>
        <source>horizontal</source>
        <translation>l’horizontale</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>ligne de base</translation>
    </message>
    <message>
        <source>x-height</source>
        <translation>hauteur d’x</translation>
    </message>
    <message>
        <source>cap height</source>
        <translation>hauteur de capitale</translation>
    </message>
    <message>
        <source>ascender</source>
        <translation>ascendante</translation>
    </message>
    <message>
        <source>descender</source>
        <translation>descendante</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>bas de casse</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>capitales</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>straight lower case</source>
        <translation>les bas de casse droits</translation>
    </message>
    <message>
        <source>round lower case</source>
        <translation>les bas de casse ronds</translation>
    </message>
    <message>
        <source>straight capital</source>
        <translation>les capitales droites</translation>
    </message>
    <message>
        <source>round capital</source>
        <translation>les capitales rondes</translation>
    </message>
    <message>
        <source>it did not come to an end</source>
        <translation>il n’est pas arrivé à son terme</translation>
    </message>
    <message>
        <source>it came out empty</source>
        <translation>il est sorti vide</translation>
    </message>
    <message>
        <source>it came out without ink</source>
        <translation>il est sorti sans encre</translation>
    </message>
    <message>
        <source>it reached far beyond the height of the references</source>
        <translation>il dépassait de loin la hauteur des références</translation>
    </message>
    <message>
        <source>its contours crossed themselves</source>
        <translation>ses contours se croisaient</translation>
    </message>
    <message>
        <source>its counters were filled</source>
        <translation>ses contreformes étaient remplies</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>il ne pouvait pas être lu</translation>
    </message>
    <message>
        <source>it had a part too many or too few, or a counter was filled</source>
        <translation>il avait une partie de trop ou de moins, ou une contreforme remplie</translation>
    </message>
    <message>
        <source>its strokes were far heavier or lighter than those of the references</source>
        <translation>ses traits étaient bien plus gras ou plus maigres que ceux des références</translation>
    </message>
    <message>
        <source>it did not interpolate with the other masters</source>
        <translation>il n’interpolait pas avec les autres masters</translation>
    </message>
    <message>
        <source>the area changes by {0} %</source>
        <translation>la surface change de {0}&#xa0;%</translation>
    </message>
    <message>
        <source>the outline crosses itself</source>
        <translation>le tracé se croise</translation>
    </message>
    <message>
        <source>it failed ({0}: {1})</source>
        <translation>échec ({0}&#xa0;: {1})</translation>
    </message>
    <message>
        <source>its data is damaged or incomplete</source>
        <translation>ses données sont abîmées ou incomplètes</translation>
    </message>
    <message>
        <source>a UFO, UFOZ, .designspace, .glyphs, TTF, OTF, WOFF or WOFF2</source>
        <translation>une UFO, UFOZ, .designspace, .glyphs, TTF, OTF, WOFF ou WOFF2</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>une police</translation>
    </message>
    <message>
        <source>a designspace</source>
        <translation>un designspace</translation>
    </message>
    <message>
        <source>a collection of fonts</source>
        <translation>une collection de polices</translation>
    </message>
    <message>
        <source>a Glyphs file</source>
        <translation>un fichier Glyphs</translation>
    </message>
    <message>
        <source>Check the disk and the path</source>
        <translation>Vérifiez le disque et le chemin</translation>
    </message>
    <message>
        <source>Name one of its UFOs instead</source>
        <translation>Nommez plutôt l’une de ses UFO</translation>
    </message>
    <message>
        <source>Take an undamaged TTF, OTF, WOFF or WOFF2</source>
        <translation>Prenez un TTF, OTF, WOFF ou WOFF2 intact</translation>
    </message>
    <message>
        <source>Take an undamaged one, or a TTF or OTF</source>
        <translation>Prenez-en une intacte, ou un TTF ou OTF</translation>
    </message>
    <message>
        <source>Save it again in Glyphs, or export a UFO</source>
        <translation>Enregistrez-le à nouveau dans Glyphs, ou exportez une UFO</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>the one that ships with Fonte</source>
        <translation>celui fourni avec Fonte</translation>
    </message>
    <message>
        <source>all but one</source>
        <translation>tous sauf un</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>comme le bureau</translation>
    </message>
    <message>
        <source>Takes effect when Fonte is opened again. No native speaker has reviewed the translations yet; corrections are welcome.</source>
        <translation>Prend effet à la prochaine ouverture de Fonte. Aucun locuteur natif n’a encore relu les traductions&#xa0;; les corrections sont bienvenues.</translation>
    </message>
    <message>
        <source>such as fontforge</source>
        <translation>par exemple fontforge</translation>
    </message>
    <message>
        <source>The command of the font editor that File &gt; Open in my editor starts</source>
        <translation>La commande de l’éditeur de polices que lance Fichier &gt; Ouvrir dans mon éditeur</translation>
    </message>
    <message>
        <source>The colour that marks generated glyphs in other editors; cancel for no mark</source>
        <translation>La couleur qui marque les glyphes générés dans d’autres éditeurs&#xa0;; annuler pour aucune marque</translation>
    </message>
    <message>
        <source>Say in the font which glyphs Fonte drew</source>
        <translation>Dire dans la police quels glyphes Fonte a dessinés</translation>
    </message>
    <message>
        <source>Without it neither the saved font nor a compiled one tells them from yours, and a report cannot either. Proposals in a layer are always marked.</source>
        <translation>Sans cela, ni la police enregistrée ni une police compilée ne les distinguent des vôtres, et un rapport ne le peut pas non plus. Les propositions dans un calque sont toujours marquées.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Fils d’exécution</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Mark colour</source>
        <translation>Couleur de marque</translation>
    </message>
    <message>
        <source>Font editor</source>
        <translation>Éditeur de polices</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>aucune marque</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Previous, next glyph</source>
        <translation>Glyphe précédent, suivant</translation>
    </message>
    <message>
        <source>Choose a candidate</source>
        <translation>Choisir un candidat</translation>
    </message>
    <message>
        <source>A or Return</source>
        <translation>A ou Entrée</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>X or Delete</source>
        <translation>X ou Suppr</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Re-roll, and keep what was there</source>
        <translation>Relancer, et garder ce qu’il y avait</translation>
    </message>
    <message>
        <source>Points and handles</source>
        <translation>Points et poignées</translation>
    </message>
    <message>
        <source>Next overlay, measure at the mouse</source>
        <translation>Superposition suivante, mesurer sous la souris</translation>
    </message>
    <message>
        <source>Double-click, with points</source>
        <translation>Double-clic, avec points</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Delete, with points</source>
        <translation>Suppr, avec points</translation>
    </message>
    <message>
        <source>Remove the selected points</source>
        <translation>Supprimer les points sélectionnés</translation>
    </message>
    <message>
        <source>Space, held</source>
        <translation>Espace, maintenue</translation>
    </message>
    <message>
        <source>The glyph alone; drag to move it</source>
        <translation>Le glyphe seul&#xa0;; tirer pour le déplacer</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Retour à la vue d’ensemble</translation>
    </message>
    <message>
        <source>arrows, Shift+arrows</source>
        <translation>flèches, Maj+flèches</translation>
    </message>
    <message>
        <source>Nudge selected points by 1, by 10</source>
        <translation>Pousser les points sélectionnés de 1, de 10</translation>
    </message>
    <message>
        <source>Alt+drag</source>
        <translation>Alt+tirer</translation>
    </message>
    <message>
        <source>Move without snapping, a handle without the one across</source>
        <translation>Déplacer sans magnétisme, une poignée sans celle d’en face</translation>
    </message>
    <message>
        <source>← →, in a line</source>
        <translation>← →, dans une ligne</translation>
    </message>
    <message>
        <source>Space or kern by 1, with Shift by 10</source>
        <translation>Approche ou crénage de 1, avec Maj de 10</translation>
    </message>
    <message>
        <source>↑ ↓, in a line</source>
        <translation>↑ ↓, dans une ligne</translation>
    </message>
    <message>
        <source>Previous, next glyph or pair</source>
        <translation>Glyphe ou paire précédent, suivant</translation>
    </message>
    <message>
        <source>Delete, in a line</source>
        <translation>Suppr, dans une ligne</translation>
    </message>
    <message>
        <source>Back to what the font has</source>
        <translation>Retour à ce qu’a la police</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>In the review</source>
        <translation>Dans l’examen</translation>
    </message>
</context>
<context>
    <name>SignsDialog</name>
    <message>
        <source>Build accents and signs</source>
        <translation>Construire accents et signes</translation>
    </message>
    <message>
        <source>Latin-1 and Windows 1252</source>
        <translation>Latin-1 et Windows 1252</translation>
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
        <translation>Jeu de glyphes</translation>
    </message>
    <message>
        <source>How much of it there is</source>
        <translation>Ce qu’il en existe</translation>
    </message>
    <message>
        <source>Looking at what can be built…</source>
        <translation>Recherche de ce qui peut être construit…</translation>
    </message>
    <message>
        <source>What would be built</source>
        <translation>Ce qui serait construit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Have Fonte draw what it can of what is lacking</source>
        <translation>Faire dessiner par Fonte ce qu’il peut de ce qui manque</translation>
    </message>
    <message>
        <source>They are built anew whenever what they are made of changes, and saved with the font</source>
        <translation>Ils sont reconstruits chaque fois que change ce dont ils sont faits, et enregistrés avec la police</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Construire</translation>
    </message>
    <message>
        <source>{0} of {1} characters are there, {2} more can be built.</source>
        <translation>{0} caractères sur {1} existent, {2} de plus peuvent être construits.</translation>
    </message>
    <message>
        <source>Lacking: {0}</source>
        <translation>Manquent&#xa0;: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Build %n signs</source>
        <translation>
            <numerusform>Construire&#xa0;%n signe</numerusform>
            <numerusform>Construire&#xa0;%n signes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw %n glyphs</source>
        <translation>
            <numerusform>Dessiner&#xa0;%n glyphe</numerusform>
            <numerusform>Dessiner&#xa0;%n glyphes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Specimen</name>
    <message>
        <source>Letters of the example font</source>
        <translation>Lettres de la police d’exemple</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Draw a few letters. Fonte draws the rest.</source>
        <translation>Dessinez quelques lettres. Fonte dessine les autres.</translation>
    </message>
    <message>
        <source>Open a font that you have begun: a dozen letters are enough. What Fonte adds comes as outlines
for you to accept, change or reject. Nothing leaves this computer, and your file is never changed unasked.</source>
        <translation>Ouvrez une police que vous avez commencée&#xa0;: une douzaine de lettres suffit. Ce que Fonte ajoute vient en tracés
à accepter, modifier ou rejeter. Rien ne quitte cet ordinateur, et votre fichier n’est jamais modifié sans votre accord.</translation>
    </message>
    <message>
        <source>or drop a UFO, Glyphs, TTF or OTF file anywhere in this window</source>
        <translation>ou déposez un fichier UFO, Glyphs, TTF ou OTF n’importe où dans cette fenêtre</translation>
    </message>
    <message>
        <source>Open a font…</source>
        <translation>Ouvrir une police…</translation>
    </message>
    <message>
        <source>Choose a UFO, .glyphs, .designspace, TTF or OTF file (Ctrl+O)</source>
        <translation>Choisir un fichier UFO, .glyphs, .designspace, TTF ou OTF (Ctrl+O)</translation>
    </message>
    <message>
        <source>Try the example</source>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>Fonte Sans: twelve letters are drawn, the others wait for you</source>
        <translation>Fonte Sans&#xa0;: douze lettres sont dessinées, les autres vous attendent</translation>
    </message>
    <message>
        <source>Nothing drawn yet? Start from a style:</source>
        <translation>Rien de dessiné encore&#xa0;? Partir d’un style&#xa0;:</translation>
    </message>
    <message>
        <source>Invent a {0} typeface, without a single reference</source>
        <translation>Inventer un caractère de style «&#xa0;{0}&#xa0;», sans aucune référence</translation>
    </message>
    <message>
        <source>Start a {0} font</source>
        <translation>Commencer une police de style «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Recent:</source>
        <translation>Récents&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>missing</source>
        <translation>manquants</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>dessinés</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>générés</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptés</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetés</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>manqués</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>capitales</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>bas de casse</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>ponctuation</translation>
    </message>
    <message>
        <source>other glyphs</source>
        <translation>autres glyphes</translation>
    </message>
    <message>
        <source>accents and signs</source>
        <translation>accents et signes</translation>
    </message>
    <message>
        <source>system</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>serif</source>
        <translation>à empattements</translation>
    </message>
    <message>
        <source>sans-serif</source>
        <translation>sans empattement</translation>
    </message>
    <message>
        <source>monospace</source>
        <translation>chasse fixe</translation>
    </message>
    <message>
        <source>handwriting</source>
        <translation>manuscrite</translation>
    </message>
    <message>
        <source>display</source>
        <translation>titrage</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatique</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message numerus="yes">
        <source>%n glyphs are drawn</source>
        <translation>
            <numerusform>%n glyphe est dessiné</numerusform>
            <numerusform>%n glyphes sont dessinés</numerusform>
        </translation>
    </message>
    <message>
        <source>, {0} of them doubtful</source>
        <translation>, dont {0} douteux</translation>
    </message>
    <message>
        <source>; {0} could not be</source>
        <translation>&#xa0;; {0} n’ont pas pu l’être</translation>
    </message>
    <message>
        <source>. This typeface is beyond the model: take them as sketches, or draw some more yourself.</source>
        <translation>. Ce caractère dépasse le modèle&#xa0;: prenez-les comme des esquisses, ou dessinez-en encore vous-même.</translation>
    </message>
    <message>
        <source>Cancelled; the glyphs that were finished are kept.</source>
        <translation>Interrompu&#xa0;; les glyphes finis sont gardés.</translation>
    </message>
    <message>
        <source>Accept {0}</source>
        <translation>Accepter {0}</translation>
    </message>
    <message>
        <source>Redraw with {0} as a reference</source>
        <translation>Redessiner avec {0} pour référence</translation>
    </message>
    <message>
        <source>{0} is a reference now; what is undecided is drawn again.</source>
        <translation>{0} est maintenant une référence&#xa0;; les indécis sont redessinés.</translation>
    </message>
    <message>
        <source>{0} is a reference now; nothing is undecided.</source>
        <translation>{0} est maintenant une référence&#xa0;; rien n’est indécis.</translation>
    </message>
    <message>
        <source>Reject {0}</source>
        <translation>Rejeter {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n glyphs</source>
        <translation>
            <numerusform>%n glyphe</numerusform>
            <numerusform>%n glyphes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another {0}</source>
        <translation>Choisir un autre {0}</translation>
    </message>
    <message>
        <source>Paste {0}</source>
        <translation>Coller {0}</translation>
    </message>
    <message>
        <source>Edit a copy of {0}</source>
        <translation>Modifier une copie de {0}</translation>
    </message>
    <message>
        <source>Drop the copy of {0}</source>
        <translation>Abandonner la copie de {0}</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>Something went wrong in Fonte itself ({0}); your font was not touched.</source>
        <translation>Un défaut s’est produit dans Fonte même ({0})&#xa0;; votre police n’a pas été touchée.</translation>
    </message>
</context>
</TS>

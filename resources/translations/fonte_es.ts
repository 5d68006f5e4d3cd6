<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- No native speaker has reviewed this translation yet. -->
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Draw a few letters; Fonte draws the rest, in the same style, as outlines a designer would keep.</source>
        <translation>Dibuje unas pocas letras; Fonte dibuja las demás, en el mismo estilo, con contornos que un diseñador conservaría.</translation>
    </message>
    <message>
        <source>Everything happens on this computer. What Fonte draws from your letters is yours.</source>
        <translation>Todo ocurre en este ordenador. Lo que Fonte dibuja a partir de sus letras es suyo.</translation>
    </message>
    <message>
        <source>Apache-2.0. Qt is used under the LGPL 3.</source>
        <translation>Apache-2.0. Qt se usa bajo la LGPL 3.</translation>
    </message>
</context>
<context>
    <name>AcceptAbove</name>
    <message>
        <source>Accept all above</source>
        <translation>Aceptar todos por encima de un valor</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Least agreement</source>
        <translation>Concordancia mínima</translation>
    </message>
    <message>
        <source>What would be accepted</source>
        <translation>Lo que se aceptaría</translation>
    </message>
    <message>
        <source>Accept what agrees by at least</source>
        <translation>Aceptar lo que concuerda al menos un</translation>
    </message>
    <message numerus="yes">
        <source>%n glyphs are accepted</source>
        <translation>
            <numerusform>Se acepta %n glifo</numerusform>
            <numerusform>Se aceptan %n glifos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} stay undecided.</source>
        <translation>{0}, {1} quedan sin decidir.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n glyphs</source>
        <translation>
            <numerusform>Aceptar %n glifo</numerusform>
            <numerusform>Aceptar %n glifos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Save as a &amp;new designspace…</source>
        <translation>Guardar como designspace nuevo (&amp;F)…</translation>
    </message>
    <message>
        <source>D&amp;raw it</source>
        <translation>Di&amp;bujarlo</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>&amp;Re-roll</source>
        <translation>&amp;Volver a dibujar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>&amp;Steps of undo…</source>
        <translation>&amp;Pasos de deshacer…</translation>
    </message>
    <message>
        <source>All that was done, by name; a click goes back to it or forward</source>
        <translation>Todo lo que se hizo, por su nombre; un clic vuelve a ese punto o avanza hasta él</translation>
    </message>
    <message>
        <source>&amp;Copy glyph as SVG</source>
        <translation>&amp;Copiar el glifo como SVG</translation>
    </message>
    <message>
        <source>Copy the outline to the clipboard</source>
        <translation>Copiar el contorno al portapapeles</translation>
    </message>
    <message>
        <source>&amp;Paste an outline</source>
        <translation>Pe&amp;gar un contorno</translation>
    </message>
    <message>
        <source>SVG from the clipboard, into this glyph or as a missing one</source>
        <translation>SVG del portapapeles, en este glifo o como uno que falta</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>All cells of the overview, or all points of the glyph under review</source>
        <translation>Todas las celdas de la vista general, o todos los puntos del glifo en revisión</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Search by character, name or U+XXXX</source>
        <translation>Buscar por carácter, nombre o U+XXXX</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a UFO, Glyphs, TTF or OTF file</source>
        <translation>Abrir un archivo UFO, Glyphs, TTF u OTF</translation>
    </message>
    <message>
        <source>Open a UFO &amp;folder…</source>
        <translation>Abrir una carpeta &amp;UFO…</translation>
    </message>
    <message>
        <source>Choose a UFO as a folder, in the dialog of your desktop</source>
        <translation>Elegir una UFO como carpeta, en el diálogo del escritorio</translation>
    </message>
    <message>
        <source>Open the e&amp;xample</source>
        <translation>Abrir el e&amp;jemplo</translation>
    </message>
    <message>
        <source>Open a font that has been begun</source>
        <translation>Abrir una fuente empezada</translation>
    </message>
    <message>
        <source>Re&amp;load from disk</source>
        <translation>&amp;Volver a leer del disco</translation>
    </message>
    <message>
        <source>Read the font again; the review stays</source>
        <translation>Leer otra vez la fuente; la revisión se conserva</translation>
    </message>
    <message>
        <source>Open in my e&amp;ditor</source>
        <translation>Abrir en mi e&amp;ditor</translation>
    </message>
    <message>
        <source>What you save there comes back by itself, and the review stays</source>
        <translation>Lo que guarde allí vuelve solo, y la revisión se conserva</translation>
    </message>
    <message>
        <source>Start the re&amp;view afresh…</source>
        <translation>Empe&amp;zar de nuevo la revisión…</translation>
    </message>
    <message>
        <source>Put what was generated and decided aside, and begin again</source>
        <translation>Apartar lo generado y decidido, y empezar otra vez</translation>
    </message>
    <message>
        <source>N&amp;ame the font…</source>
        <translation>Poner &amp;nombre a la fuente…</translation>
    </message>
    <message>
        <source>Name a font that began with a style word</source>
        <translation>Dar nombre a una fuente que empezó con una palabra de estilo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>The accepted glyphs to where they were saved last; the first time you are asked</source>
        <translation>Los glifos aceptados, donde se guardaron la última vez; la primera vez se le pregunta</translation>
    </message>
    <message>
        <source>Save as a &amp;new UFO…</source>
        <translation>Guardar como U&amp;FO nueva…</translation>
    </message>
    <message>
        <source>All of your font and the accepted glyphs, in a new file</source>
        <translation>Toda su fuente y los glifos aceptados, en un archivo nuevo</translation>
    </message>
    <message>
        <source>Save into a la&amp;yer of the source</source>
        <translation>Guardar en una &amp;capa del original</translation>
    </message>
    <message>
        <source>The accepted glyphs into layer fonte.generated; nothing else changes</source>
        <translation>Los glifos aceptados en la capa fonte.generated; nada más cambia</translation>
    </message>
    <message>
        <source>Save into the source i&amp;tself…</source>
        <translation>Guardar en el &amp;original mismo…</translation>
    </message>
    <message>
        <source>The accepted glyphs into your UFO, after a backup of all of it</source>
        <translation>Los glifos aceptados en su UFO, tras una copia de seguridad completa</translation>
    </message>
    <message>
        <source>Show &amp;backups</source>
        <translation>Mostrar copias de &amp;seguridad</translation>
    </message>
    <message>
        <source>The folder with your fonts as they were before Fonte wrote into them</source>
        <translation>La carpeta con sus fuentes tal como eran antes de que Fonte escribiera en ellas</translation>
    </message>
    <message>
        <source>&amp;Export font or proof…</source>
        <translation>&amp;Exportar la fuente o una prueba…</translation>
    </message>
    <message>
        <source>Compile to TTF, OTF or WOFF2, or make a proof PDF</source>
        <translation>Compilar a TTF, OTF o WOFF2, o hacer una prueba en PDF</translation>
    </message>
    <message>
        <source>Export SV&amp;G files…</source>
        <translation>Ex&amp;portar archivos SVG…</translation>
    </message>
    <message>
        <source>One SVG file a glyph</source>
        <translation>Un archivo SVG por glifo</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>Which glyphs were drawn by whom, from what, to publish with the font</source>
        <translation>Qué glifos dibujó quién y a partir de qué, para publicar con la fuente</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>Ajus&amp;tes…</translation>
    </message>
    <message>
        <source>Model, threads, colours</source>
        <translation>Modelo, hilos, colores, idioma</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelos…</translation>
    </message>
    <message>
        <source>Which networks there are; add another</source>
        <translation>Qué redes hay; añadir otra</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>F&amp;ont</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>Font &amp;info…</source>
        <translation>&amp;Información de la fuente…</translation>
    </message>
    <message>
        <source>Names, heights, glyphs and masters, and what Fonte takes from them</source>
        <translation>Nombres, alturas, glifos y másteres, y lo que Fonte toma de ellos</translation>
    </message>
    <message>
        <source>&amp;Build accents and signs…</source>
        <translation>Construir &amp;acentos y signos…</translation>
    </message>
    <message>
        <source>How much of a glyph set there is, and what can be built of it</source>
        <translation>Cuánto hay de un juego de glifos y qué puede construirse</translation>
    </message>
    <message>
        <source>&amp;Check the font</source>
        <translation>&amp;Comprobar la fuente</translation>
    </message>
    <message>
        <source>Kinks, overlaps, stems and more, each a click away</source>
        <translation>Quiebres, solapamientos, astas y más, cada uno a un clic</translation>
    </message>
    <message>
        <source>Suggest &amp;spacing</source>
        <translation>Proponer &amp;espaciado</translation>
    </message>
    <message>
        <source>Side bearings by the rhythm of H O n o, each for you to decide</source>
        <translation>Prosas según el ritmo de H O n o, cada una para decidir</translation>
    </message>
    <message>
        <source>Suggest &amp;kerning</source>
        <translation>Proponer &amp;kerning</translation>
    </message>
    <message>
        <source>Pairs that you would probably kern, each for you to decide</source>
        <translation>Pares a los que probablemente daría kerning, cada uno para decidir</translation>
    </message>
    <message>
        <source>&amp;Glyph</source>
        <translation>&amp;Glifo</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generar</translation>
    </message>
    <message>
        <source>Draw what the sidebar asks for</source>
        <translation>Dibujar lo que pide la barra lateral</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stop now and keep what is finished</source>
        <translation>Parar ahora y conservar lo terminado</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>Take the selected glyphs into the font (A)</source>
        <translation>Incluir en la fuente los glifos seleccionados (A)</translation>
    </message>
    <message>
        <source>Accept a&amp;ll generated</source>
        <translation>Aceptar &amp;todos los generados</translation>
    </message>
    <message>
        <source>Accept all a&amp;bove…</source>
        <translation>Aceptar todos por &amp;encima de un valor…</translation>
    </message>
    <message>
        <source>Accept undecided glyphs from an agreement on, after a look at them</source>
        <translation>Aceptar los glifos sin decidir a partir de una concordancia, tras verlos</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Leave the selected glyphs out (X)</source>
        <translation>Dejar fuera los glifos seleccionados (X)</translation>
    </message>
    <message>
        <source>Compare with its &amp;kin…</source>
        <translation>Comparar con sus &amp;parientes…</translation>
    </message>
    <message>
        <source>All candidates of the glyphs that share strokes with this one</source>
        <translation>Todos los candidatos de los glifos que comparten trazos con este</translation>
    </message>
    <message>
        <source>Draw the selected glyphs again, differently (R)</source>
        <translation>Dibujar otra vez los glifos seleccionados, de otro modo (R)</translation>
    </message>
    <message>
        <source>Re-roll all like t&amp;his</source>
        <translation>Volver a dibujar los &amp;similares</translation>
    </message>
    <message>
        <source>Draw again what shares its strokes and is undecided: for b also d, p, q, g</source>
        <translation>Volver a dibujar lo que comparte sus trazos y está sin decidir: para b también d, p, q, g</translation>
    </message>
    <message>
        <source>Re-roll all &amp;undecided</source>
        <translation>Volver a dibujar los sin deci&amp;dir</translation>
    </message>
    <message>
        <source>Draw everything again that is neither accepted nor rejected</source>
        <translation>Volver a dibujar todo lo que no está aceptado ni rechazado</translation>
    </message>
    <message>
        <source>Learn &amp;from it, redraw the rest</source>
        <translation>Apre&amp;nder de él y redibujar el resto</translation>
    </message>
    <message>
        <source>Accept this glyph, show it to the network, and draw the undecided ones again</source>
        <translation>Aceptar este glifo, mostrarlo a la red y volver a dibujar los sin decidir</translation>
    </message>
    <message>
        <source>What should I &amp;draw next?</source>
        <translation>¿Qué dibu&amp;jo ahora?</translation>
    </message>
    <message>
        <source>Go to the glyph that would tell Fonte most if you drew it yourself</source>
        <translation>Ir al glifo que más le diría a Fonte si lo dibujara usted</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Fonte</source>
        <translation>&amp;Acerca de Fonte</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>&amp;Contorno</translation>
    </message>
    <message>
        <source>&amp;Edit a copy</source>
        <translation>&amp;Editar una copia</translation>
    </message>
    <message>
        <source>Change a glyph of your own here; what you drew stays until you save</source>
        <translation>Cambiar aquí un glifo propio; lo que usted dibujó queda hasta que guarde</translation>
    </message>
    <message>
        <source>Make &amp;smooth</source>
        <translation>&amp;Suavizar</translation>
    </message>
    <message>
        <source>Turn the handles of selected points into one line</source>
        <translation>Poner en una línea los tiradores de los puntos seleccionados</translation>
    </message>
    <message>
        <source>&amp;Line to curve, curve to line</source>
        <translation>&amp;Línea a curva, curva a línea</translation>
    </message>
    <message>
        <source>What lies between selected points</source>
        <translation>Lo que hay entre los puntos seleccionados</translation>
    </message>
    <message>
        <source>Flip left and &amp;right</source>
        <translation>Voltear en &amp;horizontal</translation>
    </message>
    <message>
        <source>The contours of selected points, or all</source>
        <translation>Los contornos de los puntos seleccionados, o todos</translation>
    </message>
    <message>
        <source>Flip top and &amp;bottom</source>
        <translation>Voltear en &amp;vertical</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>Alinear a la izquierda</translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>Centrar en horizontal</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>Alinear a la derecha</translation>
    </message>
    <message>
        <source>Align top</source>
        <translation>Alinear arriba</translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation>Centrar en vertical</translation>
    </message>
    <message>
        <source>Align bottom</source>
        <translation>Alinear abajo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Vista &amp;general</translation>
    </message>
    <message>
        <source>All glyphs</source>
        <translation>Todos los glifos</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>One glyph and its candidates</source>
        <translation>Un glifo y sus candidatos</translation>
    </message>
    <message>
        <source>&amp;Proof</source>
        <translation>&amp;Prueba</translation>
    </message>
    <message>
        <source>Set text in the font</source>
        <translation>Componer texto con la fuente</translation>
    </message>
    <message>
        <source>Proof on the whole &amp;screen</source>
        <translation>Prueba a pantalla comp&amp;leta</translation>
    </message>
    <message>
        <source>The text alone; Escape goes back, I inverts</source>
        <translation>Solo el texto; Escape vuelve, I invierte</translation>
    </message>
    <message>
        <source>Proof in &amp;white on black</source>
        <translation>Prueba en &amp;blanco sobre negro</translation>
    </message>
    <message>
        <source>As type looks reversed; once more goes back</source>
        <translation>Como se ve la letra en negativo; otra vez vuelve</translation>
    </message>
    <message>
        <source>Points and &amp;handles</source>
        <translation>Puntos y &amp;tiradores</translation>
    </message>
    <message>
        <source>Show the outline</source>
        <translation>Mostrar el contorno</translation>
    </message>
    <message>
        <source>Larger cells</source>
        <translation>Celdas más grandes</translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation>Celdas más pequeñas</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>The whole glyph in the review, cells of usual size in the overview</source>
        <translation>El glifo entero en la revisión, celdas de tamaño normal en la vista general</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>&amp;Claro u oscuro</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Candidate {0}</source>
        <translation>Candidato {0}</translation>
    </message>
    <message>
        <source>, {0} % agreement</source>
        <translation>, {0} % de concordancia</translation>
    </message>
    <message>
        <source>{0} (key {1})</source>
        <translation>{0} (tecla {1})</translation>
    </message>
    <message>
        <source> · edited</source>
        <translation> · editado</translation>
    </message>
</context>
<context>
    <name>CandidateStrip</name>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Open contours</source>
        <translation>Contornos abiertos</translation>
    </message>
    <message>
        <source>Missing extremes</source>
        <translation>Extremos que faltan</translation>
    </message>
    <message>
        <source>Kinks</source>
        <translation>Quiebres</translation>
    </message>
    <message>
        <source>Short segments</source>
        <translation>Segmentos cortos</translation>
    </message>
    <message>
        <source>Nearly straight</source>
        <translation>Casi rectos</translation>
    </message>
    <message>
        <source>Near a line</source>
        <translation>Cerca de una línea</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Astas</translation>
    </message>
    <message>
        <source>Side bearings</source>
        <translation>Prosas</translation>
    </message>
    <message>
        <source>Number of contours</source>
        <translation>Número de contornos</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Solapamientos</translation>
    </message>
    <message>
        <source>Collisions</source>
        <translation>Colisiones</translation>
    </message>
    <message>
        <source>Holes</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolación</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>Tipo de hallazgo</translation>
    </message>
    <message>
        <source>Only what Fonte drew</source>
        <translation>Solo lo que dibujó Fonte</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>Close the check</source>
        <translation>Cerrar la comprobación</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Glyph</source>
        <translation>Glifo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Nada que corregir</translation>
    </message>
</context>
<context>
    <name>DrawingOptions</name>
    <message>
        <source>How adventurous</source>
        <translation>Cuánto se arriesga</translation>
    </message>
    <message>
        <source>Left: what is likeliest, the same every time. Right: more varied, riskier</source>
        <translation>Izquierda: lo más probable, siempre igual. Derecha: más variado, más arriesgado</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Prudente</translation>
    </message>
    <message>
        <source>Adventurous</source>
        <translation>Atrevido</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>La mejor</translation>
    </message>
    <message>
        <source>Best draws four times as long as normal, a draft takes a third of the time</source>
        <translation>La mejor tarda cuatro veces más que la normal, un borrador la tercera parte</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>Versions of each glyph to choose from, instead of as many as it needs</source>
        <translation>Versiones de cada glifo para elegir, en vez de las que necesite</translation>
    </message>
    <message>
        <source>as the references</source>
        <translation>como las referencias</translation>
    </message>
    <message>
        <source>The kind of typeface; normally told from the references</source>
        <translation>El tipo de letra; normalmente lo dicen las referencias</translation>
    </message>
    <message>
        <source>The same seed and settings draw the same glyphs again</source>
        <translation>La misma semilla y los mismos ajustes dibujan los mismos glifos</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Otra semilla</translation>
    </message>
    <message>
        <source>Roll another seed: other versions of everything</source>
        <translation>Sacar otra semilla: otras versiones de todo</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Your own parts</source>
        <translation>Sus propias partes</translation>
    </message>
    <message>
        <source>Serifs, arches and bowls are those of your glyphs, point for point</source>
        <translation>Remates, arcos y panzas son los de sus glifos, punto por punto</translation>
    </message>
</context>
<context>
    <name>FamilyBench</name>
    <message>
        <source>You review {0}. What Fonte draws in it is drawn with the same points in {1}; when you save, spacing, kerning and signs follow there with values of their own.</source>
        <translation>Usted revisa {0}. Lo que Fonte dibuja en él se dibuja con los mismos puntos en {1}; al guardar, el espaciado, el kerning y los signos siguen allí con valores propios.</translation>
    </message>
    <message>
        <source>The other masters are being drawn first…</source>
        <translation>Primero se dibujan los otros másteres…</translation>
    </message>
</context>
<context>
    <name>FileHandlers</name>
    <message>
        <source>Open a font</source>
        <translation>Abrir una fuente</translation>
    </message>
    <message>
        <source>Open a UFO folder</source>
        <translation>Abrir una carpeta UFO</translation>
    </message>
    <message>
        <source>Which font editor is yours? Name its command in the settings.</source>
        <translation>¿Cuál es su editor de fuentes? Indique su comando en los ajustes.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>{0} could not be started; correct its command in the settings.</source>
        <translation>No se pudo iniciar {0}; corrija su comando en los ajustes.</translation>
    </message>
    <message>
        <source>{0} is open in {1}; what you save there comes back by itself.</source>
        <translation>{0} está abierto en {1}; lo que guarde allí vuelve solo.</translation>
    </message>
    <message>
        <source>Start the review afresh</source>
        <translation>Empezar de nuevo la revisión</translation>
    </message>
    <message>
        <source>Put all that Fonte drew and you decided aside? Your font is not touched.</source>
        <translation>¿Apartar todo lo que Fonte dibujó y usted decidió? Su fuente no se toca.</translation>
    </message>
    <message>
        <source>The review was put aside.</source>
        <translation>La revisión se ha apartado.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Retomarla</translation>
    </message>
    <message>
        <source>Name the font</source>
        <translation>Poner nombre a la fuente</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nombre de familia</translation>
    </message>
</context>
<context>
    <name>FitPanel</name>
    <message>
        <source>SUGGESTIONS</source>
        <translation>PROPUESTAS</translation>
    </message>
    <message>
        <source>Suggest spacing</source>
        <translation>Proponer espaciado</translation>
    </message>
    <message>
        <source>Show them in the line</source>
        <translation>Mostrarlas en la línea</translation>
    </message>
    <message>
        <source>The line as it would be with all of them, or as it is</source>
        <translation>La línea como quedaría con todas, o como está</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Left side bearing</source>
        <translation>Prosa izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Right side bearing</source>
        <translation>Prosa derecha</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Which pair is kerned</source>
        <translation>A qué par se da kerning</translation>
    </message>
    <message>
        <source>The two glyphs alone, or all that are in their groups (@)</source>
        <translation>Los dos glifos solos, o todos los de sus grupos (@)</translation>
    </message>
    <message>
        <source>Kern</source>
        <translation>Kerning</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>What is in the groups</source>
        <translation>Lo que hay en los grupos</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Take what is selected in the list (A)</source>
        <translation>Tomar lo seleccionado en la lista (A)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Leave out what is selected in the list (X)</source>
        <translation>Dejar fuera lo seleccionado en la lista (X)</translation>
    </message>
    <message>
        <source>Accept all {0}</source>
        <translation>Aceptar las {0}</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espaciado</translation>
    </message>
    <message>
        <source>Click a glyph in the line. Arrow keys move its edge, Up and Down go on.</source>
        <translation>Haga clic en un glifo de la línea. Las flechas mueven su borde, Arriba y Abajo pasan al siguiente.</translation>
    </message>
    <message>
        <source>Suggested: {0} instead of {1}</source>
        <translation>Propuesta: {0} en vez de {1}</translation>
    </message>
    <message>
        <source>Drawn by Fonte</source>
        <translation>Dibujado por Fonte</translation>
    </message>
    <message>
        <source>Drawn by you; spaced anew when you save</source>
        <translation>Dibujado por usted; se espacia de nuevo al guardar</translation>
    </message>
    <message>
        <source>Drawn by you</source>
        <translation>Dibujado por usted</translation>
    </message>
    <message>
        <source>Kerning</source>
        <translation>Kerning</translation>
    </message>
    <message>
        <source>Click between two glyphs. Left and Right kern them, Up and Down go on.</source>
        <translation>Haga clic entre dos glifos. Izquierda y Derecha ajustan su kerning, Arriba y Abajo pasan al siguiente.</translation>
    </message>
    <message>
        <source>Kerned by {0} in the feature kern of your font, which Fonte leaves alone</source>
        <translation>Kerning de {0} en la función kern de su fuente, que Fonte no toca</translation>
    </message>
    <message>
        <source>Set by you: {0}</source>
        <translation>Fijado por usted: {0}</translation>
    </message>
    <message>
        <source>In your font: {0}</source>
        <translation>En su fuente: {0}</translation>
    </message>
    <message>
        <source>Suggested: {0}. The chance that you would kern it is {1} %.</source>
        <translation>Propuesta: {0}. La probabilidad de que usted le diera kerning es del {1} %.</translation>
    </message>
    <message>
        <source>Not kerned</source>
        <translation>Sin kerning</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>Proponer otra vez</translation>
    </message>
    <message>
        <source>Suggest kerning</source>
        <translation>Proponer kerning</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>Glyph</source>
        <translation>Glifo</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Probab.</translation>
    </message>
    <message>
        <source>Nothing is left to suggest.</source>
        <translation>No queda nada por proponer.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions accepted.</source>
        <translation>
            <numerusform>%n propuesta aceptada.</numerusform>
            <numerusform>%n propuestas aceptadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions left out.</source>
        <translation>
            <numerusform>%n propuesta descartada.</numerusform>
            <numerusform>%n propuestas descartadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>Space {0}</source>
        <translation>Espaciar {0}</translation>
    </message>
    <message>
        <source>Kern {0}</source>
        <translation>Kerning de {0}</translation>
    </message>
    <message>
        <source>Do not kern {0}</source>
        <translation>Sin kerning en {0}</translation>
    </message>
    <message>
        <source>Refuse {0}</source>
        <translation>Descartar {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n par</numerusform>
            <numerusform>%n pares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n glyphs</source>
        <translation>
            <numerusform>%n glifo</numerusform>
            <numerusform>%n glifos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FontDialog</name>
    <message>
        <source>{0} is there already. Replace it?</source>
        <translation>{0} ya existe. ¿Reemplazarlo?</translation>
    </message>
</context>
<context>
    <name>FontInfo</name>
    <message>
        <source>Font info</source>
        <translation>Información de la fuente</translation>
    </message>
    <message>
        <source>Heights, font units</source>
        <translation>Alturas, unidades de la fuente</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>y {0} más</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Units per em</source>
        <translation>Unidades por eme</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n in the font</source>
        <translation>
            <numerusform>%n en la fuente</numerusform>
            <numerusform>%n en la fuente</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} drawn</source>
        <translation>{0} dibujados</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation>{0} ilegibles</translation>
    </message>
    <message>
        <source>{0} of the {1} characters that it draws</source>
        <translation>{0} de los {1} caracteres que dibuja</translation>
    </message>
    <message>
        <source>nothing yet: draw some of n o H O first</source>
        <translation>nada aún: dibuje primero algunos de n o H O</translation>
    </message>
    <message>
        <source>Glyphs</source>
        <translation>Glifos</translation>
    </message>
    <message>
        <source>Fonte can add</source>
        <translation>Fonte puede añadir</translation>
    </message>
    <message>
        <source>It takes the style from</source>
        <translation>Toma el estilo de</translation>
    </message>
    <message>
        <source>{0} ({1} drawn)</source>
        <translation>{0} ({1} dibujados)</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Másteres</translation>
    </message>
    <message>
        <source>In the font&apos;s info</source>
        <translation>En la información de la fuente</translation>
    </message>
    <message>
        <source>Fonte goes by</source>
        <translation>Fonte se guía por</translation>
    </message>
    <message>
        <source>Ascender</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>Cap height</source>
        <translation>Altura de mayúscula</translation>
    </message>
    <message>
        <source>x-height</source>
        <translation>Altura x</translation>
    </message>
    <message>
        <source>Descender</source>
        <translation>Descendente</translation>
    </message>
    <message>
        <source>Italic angle</source>
        <translation>Ángulo de cursiva</translation>
    </message>
</context>
<context>
    <name>FullProof</name>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Escape goes back, I inverts</source>
        <translation>Escape vuelve, I invierte</translation>
    </message>
</context>
<context>
    <name>GeneratePanel</name>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>CÓMO</translation>
    </message>
    <message>
        <source>DRAW</source>
        <translation>DIBUJAR</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>Minúsculas</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>or these: Hamburg, a-g, ?!</source>
        <translation>o estos: Hamburg, a-g, ?!</translation>
    </message>
    <message>
        <source>Characters to draw</source>
        <translation>Caracteres que dibujar</translation>
    </message>
    <message>
        <source>Only these are drawn, whatever is on above; a-g is a range</source>
        <translation>Solo se dibujan estos, esté lo que esté marcado arriba; a-g es un intervalo</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>Solo lo seleccionado</translation>
    </message>
    <message>
        <source>Draw only the glyphs that are selected in the overview</source>
        <translation>Dibujar solo los glifos seleccionados en la vista general</translation>
    </message>
    <message>
        <source>A TYPEFACE WHOSE n HAS</source>
        <translation>UNA LETRA CUYA n TIENE</translation>
    </message>
    <message>
        <source>Draw them (Ctrl+G)</source>
        <translation>Dibujarlos (Ctrl+G)</translation>
    </message>
    <message numerus="yes">
        <source>Draw %n again</source>
        <translation>
            <numerusform>Volver a dibujar %n</numerusform>
            <numerusform>Volver a dibujar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Generate %n glyphs</source>
        <translation>
            <numerusform>Generar %n glifo</numerusform>
            <numerusform>Generar %n glifos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here is missing: what is undecided is drawn anew. Accept what you like first.</source>
        <translation>Aquí no falta nada: lo que está sin decidir se vuelve a dibujar. Acepte antes lo que le guste.</translation>
    </message>
    <message>
        <source>What is drawn, generated or accepted stays as it is.</source>
        <translation>Lo dibujado, generado o aceptado se queda como está.</translation>
    </message>
    <message>
        <source>Select glyphs in the overview that are not drawn yet.</source>
        <translation>Seleccione en la vista general glifos que aún no estén dibujados.</translation>
    </message>
    <message>
        <source>Everything here is drawn or accepted already.</source>
        <translation>Aquí ya está todo dibujado o aceptado.</translation>
    </message>
</context>
<context>
    <name>GenerationFoot</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop now and keep the glyphs that are finished (Ctrl+.)</source>
        <translation>Parar ahora y conservar los glifos terminados (Ctrl+.)</translation>
    </message>
    <message>
        <source>Looking at the references…</source>
        <translation>Mirando las referencias…</translation>
    </message>
    <message>
        <source>{0} of {1} glyphs</source>
        <translation>{0} de {1} glifos</translation>
    </message>
    <message>
        <source> · about {0} left</source>
        <translation> · faltan unos {0}</translation>
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
            <numerusform>%n signo</numerusform>
            <numerusform>%n signos</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation>Dejar fuera {0}</translation>
    </message>
    <message>
        <source>All is decided: {0} accepted, {1} rejected.</source>
        <translation>Todo está decidido: {0} aceptados, {1} rechazados.</translation>
    </message>
    <message numerus="yes">
        <source>%n glyphs</source>
        <translation>
            <numerusform>%n glifo</numerusform>
            <numerusform>%n glifos</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-roll {0}</source>
        <translation>Volver a dibujar {0}</translation>
    </message>
    <message>
        <source>Re-roll all like {0}</source>
        <translation>Volver a dibujar lo parecido a {0}</translation>
    </message>
    <message>
        <source>Re-roll all undecided</source>
        <translation>Volver a dibujar los sin decidir</translation>
    </message>
    <message>
        <source>{0} is among the references, as you drew it.</source>
        <translation>{0} está entre las referencias, tal como usted lo dibujó.</translation>
    </message>
    <message>
        <source>This model cannot be shown {0} as a reference.</source>
        <translation>A este modelo no se le puede mostrar {0} como referencia.</translation>
    </message>
    <message>
        <source>Everything is drawn or accepted.</source>
        <translation>Todo está dibujado o aceptado.</translation>
    </message>
    <message>
        <source>Draw {0} next: it would tell Fonte most about what is undecided.</source>
        <translation>Dibuje ahora {0}: es lo que más le diría a Fonte sobre lo que está sin decidir.</translation>
    </message>
    <message>
        <source>Build {0}</source>
        <translation>Construir {0}</translation>
    </message>
    <message numerus="yes">
        <source>Build %n signs</source>
        <translation>
            <numerusform>Construir %n signo</numerusform>
            <numerusform>Construir %n signos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signs are built; they stand at the end and are saved with the font.</source>
        <translation>
            <numerusform>Se ha construido %n signo; está al final y se guarda con la fuente.</numerusform>
            <numerusform>Se han construido %n signos; están al final y se guardan con la fuente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Deshecho: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Rehecho: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Undo “{0}” takes back %n glyphs that Fonte drew. Do that?</source>
        <translation>
            <numerusform>Deshacer «{0}» retira %n glifo que dibujó Fonte. ¿Hacerlo?</numerusform>
            <numerusform>Deshacer «{0}» retira %n glifos que dibujó Fonte. ¿Hacerlo?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Fonte speaks the other language when it is opened again.</source>
        <translation>Fonte hablará el otro idioma cuando se abra de nuevo.</translation>
    </message>
    <message>
        <source>{0} is whole.</source>
        <translation>{0} está íntegro.</translation>
    </message>
    <message>
        <source>{0} was added; choose it in the settings.</source>
        <translation>Se ha añadido {0}; elíjalo en los ajustes.</translation>
    </message>
    <message>
        <source>About Fonte</source>
        <translation>Acerca de Fonte</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>from a style word</source>
        <translation>de una palabra de estilo</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Steps of undo</source>
        <translation>Pasos de deshacer</translation>
    </message>
    <message>
        <source>As the font was opened</source>
        <translation>Como se abrió la fuente</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>A space: nothing is drawn in it.</source>
        <translation>Un espacio: no se dibuja nada en él.</translation>
    </message>
    <message>
        <source>Not drawn yet.</source>
        <translation>Aún sin dibujar.</translation>
    </message>
    <message>
        <source>Drawn by you; its outline stays as it is.</source>
        <translation>Dibujado por usted; su contorno se queda como está.</translation>
    </message>
    <message>
        <source>Drawn by Fonte; it is yours to decide.</source>
        <translation>Dibujado por Fonte; usted decide.</translation>
    </message>
    <message>
        <source>Accepted: it will be saved with your font.</source>
        <translation>Aceptado: se guardará con su fuente.</translation>
    </message>
    <message>
        <source>Rejected: it will not be saved.</source>
        <translation>Rechazado: no se guardará.</translation>
    </message>
    <message>
        <source>No usable drawing came out.</source>
        <translation>No salió ningún dibujo utilizable.</translation>
    </message>
    <message>
        <source>A copy of what you drew: it takes its place when you save. X drops it.</source>
        <translation>Una copia de lo que usted dibujó: ocupa su lugar al guardar. X la descarta.</translation>
    </message>
    <message>
        <source>Drawn by you; it gets this spacing when you save.</source>
        <translation>Dibujado por usted; recibe este espaciado al guardar.</translation>
    </message>
    <message>
        <source>Removing overlaps</source>
        <translation>Quitar solapamientos:</translation>
    </message>
    <message>
        <source>Turning contours the right way round</source>
        <translation>Orientar los contornos:</translation>
    </message>
    <message>
        <source>Removing specks</source>
        <translation>Quitar motas:</translation>
    </message>
    <message>
        <source>Straightening handles</source>
        <translation>Enderezar tiradores:</translation>
    </message>
    <message>
        <source>Adding points at extremes</source>
        <translation>Añadir puntos en los extremos:</translation>
    </message>
    <message>
        <source>Removing needless points</source>
        <translation>Quitar puntos innecesarios:</translation>
    </message>
    <message>
        <source>Matching the weight</source>
        <translation>Igualar el peso:</translation>
    </message>
    <message>
        <source>Aligning to the heights</source>
        <translation>Alinear a las alturas:</translation>
    </message>
    <message>
        <source>Matching the stems</source>
        <translation>Igualar las astas:</translation>
    </message>
    <message>
        <source>Making it symmetrical</source>
        <translation>Hacerlo simétrico:</translation>
    </message>
    <message>
        <source>Smoothing joins</source>
        <translation>Suavizar uniones:</translation>
    </message>
    <message>
        <source>Rounding to whole units</source>
        <translation>Redondear a unidades enteras:</translation>
    </message>
    <message>
        <source>How far it overlaps, as Fonte drew it, with the other candidates and with what is foreseen of the glyph: the more, the nearer it is likely to come to what you would draw.</source>
        <translation>Cuánto coincide, tal como lo dibujó Fonte, con los demás candidatos y con lo que se prevé del glifo: cuanto más, más se acercará a lo que usted dibujaría.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Re-roll</source>
        <translation>Redibujar</translation>
    </message>
    <message>
        <source>Learn from it, redraw the rest</source>
        <translation>Aprender y redibujar el resto</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Editar una copia</translation>
    </message>
    <message>
        <source>SPACING</source>
        <translation>ESPACIADO</translation>
    </message>
    <message>
        <source>CLEANED UP</source>
        <translation>LIMPIEZA</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Left side bearing</source>
        <translation>Prosa izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Right side bearing</source>
        <translation>Prosa derecha</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Being drawn…</source>
        <translation>Dibujándose…</translation>
    </message>
    <message>
        <source>{0} · seed {1} · {2}
learned from {3}</source>
        <translation>{0} · semilla {1} · {2}
aprendido de {3}</translation>
    </message>
    <message>
        <source>the style word</source>
        <translation>la palabra de estilo</translation>
    </message>
    <message>
        <source>{0} % agreement: Fonte is sure of this one.</source>
        <translation>{0} % de concordancia: Fonte está seguro de este.</translation>
    </message>
    <message>
        <source>{0} % agreement: look at the details.</source>
        <translation>{0} % de concordancia: mire los detalles.</translation>
    </message>
    <message>
        <source>{0} % agreement, as is usual for {1}: letters tell little of it. Look whether it fits.</source>
        <translation>{0} % de concordancia, lo habitual para {1}: las letras dicen poco de él. Mire si encaja.</translation>
    </message>
    <message>
        <source>{0} % agreement: Fonte is guessing here.</source>
        <translation>{0} % de concordancia: Fonte aquí adivina.</translation>
    </message>
    <message>
        <source>Change the spacing</source>
        <translation>Cambiar el espaciado</translation>
    </message>
</context>
<context>
    <name>KinDialog</name>
    <message>
        <source>Compare what is like {0}</source>
        <translation>Comparar lo que es como {0}</translation>
    </message>
    <message>
        <source>All of them as they are chosen</source>
        <translation>Todos juntos, tal como están elegidos</translation>
    </message>
    <message>
        <source>Accept all of them</source>
        <translation>Aceptarlos todos</translation>
    </message>
</context>
<context>
    <name>LineView</name>
    <message>
        <source>{0}, left {1}, right {2}</source>
        <translation>{0}, prosa izquierda {1}, derecha {2}</translation>
    </message>
    <message>
        <source>{0}, kern {1}</source>
        <translation>{0}, kerning {1}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>Leyendo {0}…</translation>
    </message>
    <message numerus="yes">
        <source>%n built</source>
        <translation>
            <numerusform>%n construido</numerusform>
            <numerusform>%n construidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltan %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawn</source>
        <translation>
            <numerusform>%n dibujado</numerusform>
            <numerusform>%n dibujados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n generated</source>
        <translation>
            <numerusform>%n generado</numerusform>
            <numerusform>%n generados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n aceptado</numerusform>
            <numerusform>%n aceptados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MastersRow</name>
    <message>
        <source>Masters</source>
        <translation>Másteres</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Review {0}, and have what is drawn there drawn in the others</source>
        <translation>Revisar {0}; lo que se dibuja ahí se dibuja también en los otros</translation>
    </message>
    <message>
        <source>Review {0}</source>
        <translation>Revisar {0}</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Not drawn yet</source>
        <translation>Aún sin dibujar</translation>
    </message>
    <message>
        <source>In the font</source>
        <translation>En la fuente</translation>
    </message>
    <message>
        <source>Not compatible: {0}</source>
        <translation>No compatible: {0}</translation>
    </message>
    <message>
        <source>Drawn by Fonte, with the same points</source>
        <translation>Dibujado por Fonte, con los mismos puntos</translation>
    </message>
    <message>
        <source>It could not be drawn with these points.</source>
        <translation>No se pudo dibujar con estos puntos.</translation>
    </message>
    <message>
        <source>Being drawn…</source>
        <translation>Dibujándose…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Copy what a bug report needs</source>
        <translation>Copiar lo que necesita un informe de error</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>MetricBoxes</name>
    <message>
        <source>Stem</source>
        <translation>Asta</translation>
    </message>
    <message>
        <source>x-height</source>
        <translation>Altura x</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>Inclin.</translation>
    </message>
    <message>
        <source>How thick the stem of the n is, in units: 40 is light, 90 regular, 160 bold</source>
        <translation>El grosor del asta de la n, en unidades: 40 es fina, 90 normal, 160 negra</translation>
    </message>
    <message>
        <source>How high the n is, in units of 1000 to the em</source>
        <translation>La altura de la n, en unidades de 1000 por eme</translation>
    </message>
    <message>
        <source>The advance width of the n, in units: 460 is narrow, 560 usual, 680 wide</source>
        <translation>El avance de la n, en unidades: 460 es estrecho, 560 normal, 680 ancho</translation>
    </message>
    <message>
        <source>How far the letters lean to the right, in degrees</source>
        <translation>Cuánto se inclinan las letras a la derecha, en grados</translation>
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
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Read the whole file and compare its hash</source>
        <translation>Leer todo el archivo y comparar su hash</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>Añadir un modelo…</translation>
    </message>
    <message>
        <source>Learned from {0} fonts of {1} families</source>
        <translation>Aprendido de {0} fuentes de {1} familias</translation>
    </message>
    <message>
        <source>Learned from what its maker knows</source>
        <translation>Aprendido de lo que sabe su autor</translation>
    </message>
    <message>
        <source>Licence: {0}; weights: {1}</source>
        <translation>Licencia: {0}; pesos: {1}</translation>
    </message>
    <message>
        <source>Draws: {0}</source>
        <translation>Dibuja: {0}</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Añadir un modelo</translation>
    </message>
    <message>
        <source>Models (*.zip *.onnx)</source>
        <translation>Modelos (*.zip *.onnx)</translation>
    </message>
</context>
<context>
    <name>OpenFont</name>
    <message>
        <source> (and {0} more)</source>
        <translation> (y {0} más)</translation>
    </message>
    <message>
        <source>{0} was read again; its glyphs are as they were.</source>
        <translation>Se leyó otra vez {0}; sus glifos están como estaban.</translation>
    </message>
    <message>
        <source>{0} was read again. You changed {1} there and here: here you see the copy, and X drops it.</source>
        <translation>{0} se ha leído de nuevo. Usted cambió {1} allí y aquí: aquí ve la copia, y X la descarta.</translation>
    </message>
    <message>
        <source>{0} was read again; from your editor came {1}.</source>
        <translation>Se leyó otra vez {0}; de su editor llegó {1}.</translation>
    </message>
    <message>
        <source>Here is what you left on {0}: {1} accepted, {2} undecided.</source>
        <translation>Esto es lo que dejó el {0}: {1} aceptados, {2} sin decidir.</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>{0} is not there any more.</source>
        <translation>{0} ya no está.</translation>
    </message>
    <message>
        <source>Fonte ended unexpectedly; your work on {0} is kept.</source>
        <translation>Fonte se cerró de forma inesperada; su trabajo en {0} se ha conservado.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con él</translation>
    </message>
    <message>
        <source>{0} is open in another window too; what you decide here is kept apart.</source>
        <translation>{0} también está abierto en otra ventana; lo que decida aquí se guarda aparte.</translation>
    </message>
    <message>
        <source>There is a second review of {0}, from another window.</source>
        <translation>Hay una segunda revisión de {0}, de otra ventana.</translation>
    </message>
    <message>
        <source>Take that one up</source>
        <translation>Retomar esa</translation>
    </message>
    <message>
        <source>{0} was changed by another program.</source>
        <translation>Otro programa ha cambiado {0}.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>{0} (in no file yet)</source>
        <translation>{0} (aún en ningún archivo)</translation>
    </message>
</context>
<context>
    <name>OutlineHandlers</name>
    <message>
        <source>Copied {0} as SVG.</source>
        <translation>{0} copiado como SVG.</translation>
    </message>
    <message>
        <source>Paste into {0}</source>
        <translation>Pegar en {0}</translation>
    </message>
    <message>
        <source>{0} is drawn by you; choose Edit a copy to paste into a copy of it.</source>
        <translation>{0} está dibujado por usted; elija Editar una copia para pegar en una copia.</translation>
    </message>
    <message>
        <source>{0} is what you pasted, and accepted.</source>
        <translation>{0} es lo que pegó, y está aceptado.</translation>
    </message>
    <message>
        <source>This is a copy of your {0}. It takes its place when you save; X drops it.</source>
        <translation>Esta es una copia de su {0}. Ocupa su lugar al guardar; X la descarta.</translation>
    </message>
    <message>
        <source>Make smooth</source>
        <translation>Suavizar</translation>
    </message>
    <message>
        <source>Exchange lines and curves</source>
        <translation>Cambiar líneas y curvas</translation>
    </message>
    <message>
        <source>Flip top and bottom</source>
        <translation>Voltear en vertical</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>Voltear en horizontal</translation>
    </message>
    <message>
        <source>Align points</source>
        <translation>Alinear los puntos</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message>
        <source>ascender</source>
        <translation>ascendente</translation>
    </message>
    <message>
        <source>descender</source>
        <translation>descendente</translation>
    </message>
    <message>
        <source>x-height</source>
        <translation>altura x</translation>
    </message>
    <message>
        <source>cap height</source>
        <translation>altura de mayúscula</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>línea base</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>The glyph among its neighbours; arrow keys nudge selected points</source>
        <translation>El glifo entre sus vecinos; las flechas mueven los puntos seleccionados</translation>
    </message>
    <message>
        <source>Not drawn yet</source>
        <translation>Aún sin dibujar</translation>
    </message>
    <message>
        <source>Thick lines: point for point as in {0}</source>
        <translation>Líneas gruesas: punto por punto como en {0}</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Añadir un punto</translation>
    </message>
</context>
<context>
    <name>OverviewGrid</name>
    <message>
        <source>{0} % agreement</source>
        <translation>{0} % de concordancia</translation>
    </message>
    <message>
        <source>Glyph overview</source>
        <translation>Vista general de glifos</translation>
    </message>
    <message>
        <source>Cells of all glyphs; arrow keys move, Enter opens the review</source>
        <translation>Celdas de todos los glifos; las flechas se mueven, Intro abre la revisión</translation>
    </message>
    <message>
        <source>No glyph fits this search.</source>
        <translation>Ningún glifo coincide con esta búsqueda.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Search: a, period, U+0041</source>
        <translation>Buscar: a, period, U+0041</translation>
    </message>
    <message>
        <source>Search glyphs</source>
        <translation>Buscar glifos</translation>
    </message>
    <message>
        <source>A character, part of a name or a code point; several with spaces (Ctrl+F)</source>
        <translation>Un carácter, parte de un nombre o un punto de código; varios con espacios (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter: {0}</source>
        <translation>Filtro: {0}</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation>Menos seguros primero</translation>
    </message>
    <message>
        <source>Sort generated glyphs by their agreement, lowest first</source>
        <translation>Ordenar los glifos generados por su concordancia, la más baja primero</translation>
    </message>
    <message>
        <source>Size of cells</source>
        <translation>Tamaño de las celdas</translation>
    </message>
    <message>
        <source>Size of cells (Ctrl and wheel)</source>
        <translation>Tamaño de las celdas (Ctrl y rueda)</translation>
    </message>
    <message>
        <source>By doubt</source>
        <translation>Por duda</translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Hamburg</source>
        <translation>Hamburg</translation>
    </message>
    <message>
        <source>Pangram</source>
        <translation>Pangrama</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espaciado</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Alphabet</source>
        <translation>Alfabeto</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>What is suggested</source>
        <translation>Lo propuesto</translation>
    </message>
    <message>
        <source>This glyph</source>
        <translation>Este glifo</translation>
    </message>
    <message>
        <source>Proof text</source>
        <translation>Texto de prueba</translation>
    </message>
    <message>
        <source>Texts in which designers judge letters</source>
        <translation>Textos en los que los diseñadores juzgan las letras</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>/name sets a glyph by its name</source>
        <translation>/nombre compone un glifo por su nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Cascada</translation>
    </message>
    <message>
        <source>The same line at seven sizes</source>
        <translation>La misma línea en siete tamaños</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Teñir</translation>
    </message>
    <message>
        <source>Show which glyphs were generated</source>
        <translation>Mostrar qué glifos se generaron</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Show the font as it was, without generated glyphs</source>
        <translation>Mostrar la fuente como era, sin glifos generados</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Look at the text</source>
        <translation>Mirar el texto</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaciar</translation>
    </message>
    <message>
        <source>Click glyphs, and drag or nudge their side bearings</source>
        <translation>Hacer clic en glifos y arrastrar o mover sus prosas</translation>
    </message>
    <message>
        <source>Kern</source>
        <translation>Kerning</translation>
    </message>
    <message>
        <source>Click between glyphs, and drag or nudge their kern</source>
        <translation>Hacer clic entre glifos y arrastrar o mover su kerning</translation>
    </message>
</context>
<context>
    <name>ProofView</name>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
</context>
<context>
    <name>ReferencePicker</name>
    <message>
        <source>Reference glyphs</source>
        <translation>Glifos de referencia</translation>
    </message>
    <message>
        <source>{0}: show it to the network as an example of your style</source>
        <translation>{0}: mostrarlo a la red como ejemplo de su estilo</translation>
    </message>
    <message>
        <source>Reference {0}</source>
        <translation>Referencia {0}</translation>
    </message>
</context>
<context>
    <name>ReferenceSection</name>
    <message>
        <source>LEARN FROM</source>
        <translation>APRENDER DE</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Proponer</translation>
    </message>
    <message>
        <source>Let Fonte choose the most telling glyphs that fit</source>
        <translation>Dejar que Fonte elija los glifos más reveladores que quepan</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted glyphs show the style.</source>
        <translation>
            <numerusform>%n glifo aceptado muestra el estilo.</numerusform>
            <numerusform>%n glifos aceptados muestran el estilo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No references: the style word alone decides. Accepted glyphs can serve here.</source>
        <translation>Sin referencias: decide solo la palabra de estilo. Los glifos aceptados pueden servir aquí.</translation>
    </message>
    <message>
        <source>Choose at least one glyph to learn from; n, o, H and O tell most.</source>
        <translation>Elija al menos un glifo del que aprender; n, o, H y O son los que más dicen.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen.</source>
        <translation>
            <numerusform>%n elegido.</numerusform>
            <numerusform>%n elegidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggested, %n accepted ones among them. Click to leave one out.</source>
        <translation>
            <numerusform>Propuestos, %n aceptado entre ellos. Un clic quita uno.</numerusform>
            <numerusform>Propuestos, %n aceptados entre ellos. Un clic quita uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested. Click to leave one out.</source>
        <translation>Propuestos. Un clic quita uno.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Delete points</source>
        <translation>Eliminar puntos</translation>
    </message>
    <message>
        <source>Previous glyph (Left)</source>
        <translation>Glifo anterior (Izquierda)</translation>
    </message>
    <message>
        <source>Next glyph (Right)</source>
        <translation>Glifo siguiente (Derecha)</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>Another outline as a line behind this one (O)</source>
        <translation>Otro contorno como línea detrás de este (O)</translation>
    </message>
    <message>
        <source>No overlay</source>
        <translation>Sin</translation>
    </message>
    <message>
        <source>Over n</source>
        <translation>Sobre n</translation>
    </message>
    <message>
        <source>Over o</source>
        <translation>Sobre o</translation>
    </message>
    <message>
        <source>Over H</source>
        <translation>Sobre H</translation>
    </message>
    <message>
        <source>Before edits</source>
        <translation>Antes de editar</translation>
    </message>
    <message>
        <source>First candidate</source>
        <translation>Primer candidato</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Stems and counters under the mouse, beside those of H and n (M)</source>
        <translation>Astas y contraformas bajo el ratón, junto a las de H y n (M)</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vecinos</translation>
    </message>
    <message>
        <source>Show drawn letters faintly on either side</source>
        <translation>Mostrar letras dibujadas, tenues, a ambos lados</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Show the outline; points of generated glyphs can be moved (P)</source>
        <translation>Mostrar el contorno; los puntos de los glifos generados se pueden mover (P)</translation>
    </message>
    <message>
        <source>Stems: {0}</source>
        <translation>Astas: {0}</translation>
    </message>
    <message>
        <source>Built of {0}, and always as these are. X leaves it out.</source>
        <translation>Construido de {0}, y siempre como ellos. X lo deja fuera.</translation>
    </message>
    <message>
        <source>This glyph is your own, so there is nothing to choose.</source>
        <translation>Este glifo es suyo, así que no hay nada que elegir.</translation>
    </message>
    <message>
        <source>You are editing a copy. Before edits, among the overlays, shows what you drew behind it.</source>
        <translation>Está editando una copia. Antes de editar, entre las superposiciones, muestra detrás lo que usted dibujó.</translation>
    </message>
    <message>
        <source>Fonte does not draw this glyph, so there is nothing to choose.</source>
        <translation>Fonte no dibuja este glifo, así que no hay nada que elegir.</translation>
    </message>
    <message>
        <source>Nothing here yet. Press Generate, or R to draw only this glyph.</source>
        <translation>Aquí aún no hay nada. Pulse Generar, o R para dibujar solo este glifo.</translation>
    </message>
    <message>
        <source>Every candidate was refused. Press R to try another seed, or show Fonte more references.</source>
        <translation>Se descartaron todos los candidatos. Pulse R para otra semilla, o muestre a Fonte más referencias.</translation>
    </message>
    <message>
        <source>Nudge points</source>
        <translation>Desplazar puntos</translation>
    </message>
    <message>
        <source>Move points</source>
        <translation>Mover puntos</translation>
    </message>
    <message>
        <source>{0} has the spacing of {1}, of which it is made; change that one.</source>
        <translation>{0} tiene el espaciado de {1}, de lo que está hecho; cambie ese.</translation>
    </message>
</context>
<context>
    <name>SaveDialogs</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save them as well? What is not saved is kept for the next time.</source>
        <translation>¿Guardarlos también? Lo que no se guarda queda para la próxima vez.</translation>
    </message>
    <message>
        <source>Accept and save all</source>
        <translation>Aceptar y guardar todo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Should they be in the exported font?</source>
        <translation>¿Deben estar en la fuente exportada?</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Exportar todo</translation>
    </message>
    <message numerus="yes">
        <source>%n generated glyphs are neither accepted nor rejected.</source>
        <translation>
            <numerusform>%n glifo generado no está aceptado ni rechazado.</numerusform>
            <numerusform>%n glifos generados no están aceptados ni rechazados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n accepted</source>
        <translation>
            <numerusform>Solo el %n aceptado</numerusform>
            <numerusform>Solo los %n aceptados</numerusform>
        </translation>
    </message>
    <message>
        <source>Without them</source>
        <translation>Sin ellos</translation>
    </message>
    <message>
        <source>{0} was changed by another program since Fonte saved it. Replace it, and lose that?</source>
        <translation>Otro programa ha cambiado {0} desde que Fonte lo guardó. ¿Reemplazarlo y perder eso?</translation>
    </message>
    <message>
        <source>Save as a new UFO</source>
        <translation>Guardar como UFO nueva</translation>
    </message>
    <message>
        <source>Write {0} into {1} itself? A backup of the whole font is made first.</source>
        <translation>¿Escribir {0} en {1} mismo? Antes se hace una copia de seguridad de toda la fuente.</translation>
    </message>
    <message>
        <source>{0} could not be drawn for every master, and is saved in none.</source>
        <translation>{0} no se pudo dibujar para todos los másteres y no se guarda en ninguno.</translation>
    </message>
    <message>
        <source>Save as a new designspace, in a folder of its own</source>
        <translation>Guardar como designspace nuevo, en una carpeta propia</translation>
    </message>
    <message>
        <source>Designspace (*.designspace);;UFO of {0} alone (*.ufo)</source>
        <translation>Designspace (*.designspace);;UFO de {0} solo (*.ufo)</translation>
    </message>
    <message>
        <source>The folder {0} is there already. Replace it?</source>
        <translation>La carpeta {0} ya existe. ¿Reemplazarla?</translation>
    </message>
    <message>
        <source>That is {0} alone; a new designspace, or saving into the source itself, has all masters.</source>
        <translation>Eso es {0} solo; un designspace nuevo, o guardar en el original mismo, tiene todos los másteres.</translation>
    </message>
    <message>
        <source>Write {0} into the masters {1} themselves? A backup of each is made first.</source>
        <translation>¿Escribir {0} en los másteres {1} mismos? Antes se hace una copia de seguridad de cada uno.</translation>
    </message>
    <message>
        <source>The other masters cannot be read, so they stay as they are.</source>
        <translation>Los otros másteres no se pueden leer, así que quedan como están.</translation>
    </message>
    <message>
        <source>TrueType (*.ttf);;OpenType (*.otf);;Web font (*.woff2);;Proof (*.pdf)</source>
        <translation>TrueType (*.ttf);;OpenType (*.otf);;Fuente web (*.woff2);;Prueba (*.pdf)</translation>
    </message>
    <message>
        <source>Export SVG files into</source>
        <translation>Exportar los archivos SVG en</translation>
    </message>
    <message>
        <source>Write the report into</source>
        <translation>Escribir el informe en</translation>
    </message>
    <message>
        <source>Wrote {0} into layer fonte.generated of {1}.</source>
        <translation>Se escribió {0} en la capa fonte.generated de {1}.</translation>
    </message>
    <message>
        <source>Wrote {0} into {1} itself.</source>
        <translation>Se escribió {0} en {1} mismo.</translation>
    </message>
    <message>
        <source>Wrote {1} and all its masters into the folder {2}, with {0}.</source>
        <translation>Se escribió {1} con todos sus másteres en la carpeta {2}, con {0}.</translation>
    </message>
    <message>
        <source>Wrote {1}, with {0}.</source>
        <translation>Se escribió {1}, con {0}.</translation>
    </message>
    <message>
        <source> The font as it was is in {0}.</source>
        <translation> La fuente como estaba se halla en {0}.</translation>
    </message>
    <message>
        <source>Show the backup</source>
        <translation>Mostrar la copia</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided glyphs are kept for later.</source>
        <translation>
            <numerusform>%n glifo sin decidir queda para más tarde.</numerusform>
            <numerusform>%n glifos sin decidir quedan para más tarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n generated glyphs</source>
        <translation>
            <numerusform>%n glifo generado</numerusform>
            <numerusform>%n glifos generados</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved glyphs</source>
        <translation>Glifos sin guardar</translation>
    </message>
    <message>
        <source>Keep for next time</source>
        <translation>Conservar para la próxima vez</translation>
    </message>
    <message>
        <source>What is not saved would be lost: {0}</source>
        <translation>Lo que no está guardado se perdería: {0}</translation>
    </message>
    <message>
        <source>Lose it</source>
        <translation>Perderlo</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted glyphs are in no font file yet.</source>
        <translation>
            <numerusform>%n glifo aceptado no está aún en ningún archivo de fuente.</numerusform>
            <numerusform>%n glifos aceptados no están aún en ningún archivo de fuente.</numerusform>
        </translation>
    </message>
    <message>
        <source>New spacing, kerning or built signs are in no font file yet.</source>
        <translation>El nuevo espaciado, el kerning o los signos construidos no están aún en ningún archivo de fuente.</translation>
    </message>
    <message>
        <source>Fonte keeps what is not saved, and brings it back when you open this font again.</source>
        <translation>Fonte conserva lo que no está guardado y lo devuelve cuando abre de nuevo esta fuente.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The glyph cannot be read: {0}.</source>
        <translation>El glifo no se puede leer: {0}.</translation>
    </message>
    <message>
        <source>The glyph cannot be read in {0}: {1}.</source>
        <translation>El glifo no se puede leer en {0}: {1}.</translation>
    </message>
    <message>
        <source>A contour is open; close it, or it will not be filled.</source>
        <translation>Un contorno está abierto; ciérrelo, o no se rellenará.</translation>
    </message>
    <message>
        <source>A segment is only {0} long.</source>
        <translation>Un segmento mide solo {0}.</translation>
    </message>
    <message>
        <source>A curve turns in {0} without a point there.</source>
        <translation>Una curva gira en {0} sin un punto ahí.</translation>
    </message>
    <message>
        <source>A {0} is {1} off {2}.</source>
        <translation>{0}: a {1} de {2}.</translation>
    </message>
    <message>
        <source>The curve turns by {0} degrees at a point that looks smooth.</source>
        <translation>La curva quiebra {0} grados en un punto que parece suave.</translation>
    </message>
    <message>
        <source>Outer contours run clockwise; they should run counter-clockwise.</source>
        <translation>Los contornos exteriores van en sentido horario; deberían ir en el contrario.</translation>
    </message>
    <message>
        <source>The contours cross in a way that they could not be merged.</source>
        <translation>Los contornos se cruzan de un modo que no permite unirlos.</translation>
    </message>
    <message>
        <source>Contours overlap, cross themselves or run the wrong way round.</source>
        <translation>Hay contornos que se solapan, se cruzan o van en sentido contrario.</translation>
    </message>
    <message>
        <source>It has {0} contours; this character usually has {1}.</source>
        <translation>Tiene {0} contornos; este carácter suele tener {1}.</translation>
    </message>
    <message>
        <source>It ends {0} off the {1} ({2}).</source>
        <translation>Acaba a {0} de la línea «{1}» ({2}).</translation>
    </message>
    <message>
        <source>Its stem is {0} units wide; in the {1} {2} is usual.</source>
        <translation>Su asta mide {0} unidades; lo habitual ({1}) es {2}.</translation>
    </message>
    <message>
        <source>Its {0} side bearing is {1}; {2} is usual for a {3} letter.</source>
        <translation>Prosa {0}: {1}; lo habitual para {3}: {2}.</translation>
    </message>
    <message>
        <source>In {0} its ink runs {1} into that of {2}.</source>
        <translation>En {0}, el trazo invade {1} el de {2}.</translation>
    </message>
    <message>
        <source>In {0} it stands {1} from {2}; {3} is usual.</source>
        <translation>En {0}, la distancia a {2} es de {1}; lo habitual: {3}.</translation>
    </message>
    <message>
        <source>It has other components in {0} than in {1}.</source>
        <translation>Tiene otros componentes en {0} que en {1}.</translation>
    </message>
    <message>
        <source>It has other contours ({0}, not {1}) in {2} than in {3}.</source>
        <translation>Tiene otros contornos ({0}, no {1}) en {2} que en {3}.</translation>
    </message>
    <message>
        <source>Contour {0} has other points ({1}, not {2}) in {3} than in {4}.</source>
        <translation>El contorno {0} tiene otros puntos ({1}, no {2}) en {3} que en {4}.</translation>
    </message>
    <message>
        <source>Contour {0} has its curves or its start elsewhere in {1} than in {2}.</source>
        <translation>El contorno {0} tiene sus curvas o su inicio en otro lugar en {1} que en {2}.</translation>
    </message>
    <message>
        <source>{0} could not be drawn: {1} in each of {2} tries; try another seed or more references.</source>
        <translation>No se pudo dibujar {0}: en cada uno de {2} intentos, {1}; pruebe otra semilla o más referencias.</translation>
    </message>
    <message>
        <source>{0} could not be drawn: {1} in each of {2} tries; try another seed or more references, or look at what came.</source>
        <translation>No se pudo dibujar {0}: en cada uno de {2} intentos, {1}; pruebe otra semilla o más referencias, o mire lo que salió.</translation>
    </message>
    <message>
        <source>moved the outline by up to {0} units</source>
        <translation>movió el contorno hasta {0} unidades</translation>
    </message>
    <message>
        <source>moved the outline by up to {0} units, {1} node added</source>
        <translation>movió el contorno hasta {0} unidades, {1} punto más</translation>
    </message>
    <message>
        <source>moved the outline by up to {0} units, {1} nodes added</source>
        <translation>movió el contorno hasta {0} unidades, {1} puntos más</translation>
    </message>
    <message>
        <source>moved the outline by up to {0} units, {1} node removed</source>
        <translation>movió el contorno hasta {0} unidades, {1} punto menos</translation>
    </message>
    <message>
        <source>moved the outline by up to {0} units, {1} nodes removed</source>
        <translation>movió el contorno hasta {0} unidades, {1} puntos menos</translation>
    </message>
    <message>
        <source>left out, because {0}</source>
        <translation>descartado: {0}</translation>
    </message>
    <message>
        <source>its strokes became {0} % thicker</source>
        <translation>sus trazos engrosaron un {0} %</translation>
    </message>
    <message>
        <source>its strokes became {0} % thinner</source>
        <translation>sus trazos adelgazaron un {0} %</translation>
    </message>
    <message>
        <source>its ink became {0} % wider</source>
        <translation>su dibujo se ensanchó un {0} %</translation>
    </message>
    <message>
        <source>its ink became {0} % narrower</source>
        <translation>su dibujo se estrechó un {0} %</translation>
    </message>
    <message>
        <source>{0} points became those of {1}</source>
        <translation>{0} puntos pasaron a ser los de {1}</translation>
    </message>
    <message>
        <source>the left side bearing became that of {0}</source>
        <translation>la prosa izquierda pasó a ser la de {0}</translation>
    </message>
    <message>
        <source>the right side bearing became that of {0}</source>
        <translation>la prosa derecha pasó a ser la de {0}</translation>
    </message>
    <message>
        <source>the left side bearing changed by {0} for the rhythm of the font</source>
        <translation>la prosa izquierda cambió en {0} por el ritmo de la fuente</translation>
    </message>
    <message>
        <source>the right side bearing changed by {0} for the rhythm of the font</source>
        <translation>la prosa derecha cambió en {0} por el ritmo de la fuente</translation>
    </message>
    <message>
        <source>the advance width became {0}, as of all figures</source>
        <translation>el avance pasó a {0}, como en todas las cifras</translation>
    </message>
    <message>
        <source>contours that crossed were merged</source>
        <translation>se unieron contornos que se cruzaban</translation>
    </message>
    <message>
        <source>the same as {0}</source>
        <translation>lo mismo que {0}</translation>
    </message>
    <message>
        <source>None of {0} is drawn or accepted, and the others are spaced by them; draw one of them.</source>
        <translation>Ninguno de {0} está dibujado ni aceptado, y los demás se espacian según ellos; dibuje uno.</translation>
    </message>
    <message>
        <source>The {0} stay as they are: none of them is among the glyphs that set the rhythm.</source>
        <translation>{0}: se quedan como están, pues ninguno está entre los glifos que marcan el ritmo.</translation>
    </message>
    <message>
        <source>{0} cannot be measured, so the style is taken from the other glyphs; look at its outline.</source>
        <translation>{0} no se puede medir, así que el estilo se toma de los demás glifos; mire su contorno.</translation>
    </message>
    <message>
        <source>The font is of fixed pitch, so it is not kerned.</source>
        <translation>La fuente es monoespaciada, así que no lleva kerning.</translation>
    </message>
    <message>
        <source>There is hardly a glyph to kern.</source>
        <translation>Apenas hay glifos a los que dar kerning.</translation>
    </message>
    <message>
        <source>The letters of the font join, so it is not kerned; name kinds of pairs to have it kerned all the same.</source>
        <translation>Las letras de la fuente se unen, así que no lleva kerning; nombre tipos de pares para dárselo de todos modos.</translation>
    </message>
    <message>
        <source>All pairs that are set are 0, so no other is kerned; name kinds of pairs to have others kerned.</source>
        <translation>Todos los pares fijados son 0, así que ningún otro lleva kerning; nombre tipos de pares para dárselo a otros.</translation>
    </message>
    <message>
        <source>The font has both a feature kern written by hand and a kerning.plist, of which editors compile the feature alone; put {0} into the feature to have the pairs compiled as well.</source>
        <translation>La fuente tiene a la vez una función kern escrita a mano y un kerning.plist, de los que los editores compilan solo la función; ponga {0} en la función para que se compilen también los pares.</translation>
    </message>
    <message>
        <source>The pairs of the feature kern could not be read, so they are not counted: {0}</source>
        <translation>No se pudieron leer los pares de la función kern, así que no cuentan: {0}</translation>
    </message>
    <message>
        <source>The kerning of {0} cannot be read ({1}).</source>
        <translation>El kerning de {0} no se puede leer ({1}).</translation>
    </message>
    <message>
        <source>{0} needs {1}, which is not drawn.</source>
        <translation>{0} necesita {1}, que no está dibujado.</translation>
    </message>
    <message>
        <source>{0} need {1}, which is not drawn.</source>
        <translation>{0} necesitan {1}, que no está dibujado.</translation>
    </message>
    <message>
        <source>{0} cannot follow from the way {1} is drawn; it has to be drawn.</source>
        <translation>{0} no puede deducirse de {1} tal como está dibujado; hay que dibujarlo.</translation>
    </message>
    <message>
        <source>{0} cannot follow from the way {1} is drawn; they have to be drawn.</source>
        <translation>{0} no pueden deducirse de {1} tal como está dibujado; hay que dibujarlos.</translation>
    </message>
    <message>
        <source>{0} cannot follow from the way {1} are drawn; it has to be drawn.</source>
        <translation>{0} no puede deducirse de {1} tal como están dibujados; hay que dibujarlo.</translation>
    </message>
    <message>
        <source>{0} cannot follow from the way {1} are drawn; they have to be drawn.</source>
        <translation>{0} no pueden deducirse de {1} tal como están dibujados; hay que dibujarlos.</translation>
    </message>
    <message>
        <source>{0} follows from no other glyph, so it has to be drawn.</source>
        <translation>{0} no se deduce de ningún otro glifo, así que hay que dibujarlo.</translation>
    </message>
    <message>
        <source>{0} follow from no other glyph, so they have to be drawn.</source>
        <translation>{0} no se deducen de ningún otro glifo, así que hay que dibujarlos.</translation>
    </message>
    <message>
        <source>{0}: the masters differ too much for them to be built alike, so no master was given them.</source>
        <translation>{0}: los másteres difieren demasiado para construirlos igual, así que ninguno los recibió.</translation>
    </message>
    <message>
        <source>{0} has them too.</source>
        <translation>{0} también los tiene.</translation>
    </message>
    <message>
        <source>{0} have them too.</source>
        <translation>{0} también los tienen.</translation>
    </message>
    <message>
        <source>{0} is spaced ({1}) too, by values of its own.</source>
        <translation>{0} también está espaciado ({1}), con valores propios.</translation>
    </message>
    <message>
        <source>{0} is kerned ({1}) too, by values of its own.</source>
        <translation>{0} también tiene kerning ({1}), con valores propios.</translation>
    </message>
    <message>
        <source>{0} is spaced ({1}) and kerned ({2}) too, by values of its own.</source>
        <translation>{0} también está espaciado ({1}) y tiene kerning ({2}), con valores propios.</translation>
    </message>
    <message>
        <source>{0} holds the fonts being read. Choose another name.</source>
        <translation>{0} contiene las fuentes que se leen. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{0} holds {1}, which is read. Choose another name.</source>
        <translation>{0} contiene {1}, que se lee. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{0} is not a folder of a designspace, so it was not replaced.</source>
        <translation>{0} no es la carpeta de un designspace, así que no se reemplazó.</translation>
    </message>
    <message>
        <source>{0} holds {1} too, so it was not replaced.</source>
        <translation>{0} contiene también {1}, así que no se reemplazó.</translation>
    </message>
    <message>
        <source>{0} has other masters than when it was opened; load it again, and save then.</source>
        <translation>{0} tiene otros másteres que al abrirlo; cárguelo de nuevo y guarde entonces.</translation>
    </message>
    <message>
        <source>The model cannot draw {0}; it draws {1}</source>
        <translation>El modelo no puede dibujar {0}; dibuja {1}</translation>
    </message>
    <message>
        <source>No characters were asked for; choose some of {0}</source>
        <translation>No se pidió ningún carácter; elija entre {0}</translation>
    </message>
    <message>
        <source>The range {0}-{1} runs backwards; write {2}-{3}.</source>
        <translation>El intervalo {0}-{1} va al revés; escriba {2}-{3}.</translation>
    </message>
    <message>
        <source>No glyph can serve as a reference: draw some of n o H O first, or give a style instead of a source.{0}</source>
        <translation>Ningún glifo puede servir de referencia: dibuje antes algunos de n o H O, o dé un estilo en vez de un original.{0}</translation>
    </message>
    <message>
        <source>{0} cannot serve as a reference, since it is not drawn, cannot be read, or is not what the network reads; choose among {1}.</source>
        <translation>{0} no puede servir de referencia, pues no está dibujado, no se puede leer o no es lo que lee la red; elija entre {1}.</translation>
    </message>
    <message>
        <source>The glyphs chosen as references are too long to be read; choose others.</source>
        <translation>Los glifos elegidos como referencias son demasiado largos para leerse; elija otros.</translation>
    </message>
    <message>
        <source>The reference glyphs take {0} tokens, which leaves no room to draw; use fewer of them.</source>
        <translation>Los glifos de referencia ocupan {0} tokens, lo que no deja sitio para dibujar; use menos.</translation>
    </message>
    <message>
        <source>{0} is not a font that Fonte knows; choose {1}.</source>
        <translation>{0} no es una fuente que Fonte conozca; elija {1}.</translation>
    </message>
    <message>
        <source>{0} is a folder but not a UFO (it has no metainfo.plist); choose {1}.</source>
        <translation>{0} es una carpeta pero no una UFO (sin metainfo.plist); elija {1}.</translation>
    </message>
    <message>
        <source>{0} is not {1} that can be read: {2}. {3}.</source>
        <translation>{0} no se puede leer (se esperaba {1}): {2}. {3}.</translation>
    </message>
    <message>
        <source>{0} does not exist; check the path.</source>
        <translation>{0} no existe; compruebe la ruta.</translation>
    </message>
    <message>
        <source>No permission to read {0}; change its permissions or copy it elsewhere.</source>
        <translation>Sin permiso para leer {0}; cambie sus permisos o cópielo a otro sitio.</translation>
    </message>
    <message>
        <source>{0} needs glyphsLib to be read: run pip install &apos;fonte[glyphs]&apos;; or export a UFO.</source>
        <translation>Para leer {0} hace falta glyphsLib: ejecute pip install &apos;fonte[glyphs]&apos;, o exporte una UFO.</translation>
    </message>
    <message>
        <source>{0} holds {1} masters; {2} was taken (choose {3} with --master).</source>
        <translation>{0} contiene {1} másteres; se tomó {2} (elija {3} con --master).</translation>
    </message>
    <message>
        <source>{0} holds {1} fonts; {2} was taken (choose {3} with --font).</source>
        <translation>{0} contiene {1} fuentes; se tomó {2} (elija {3} con --font).</translation>
    </message>
    <message>
        <source>Glyph {0} of {1} cannot be read and is not used: {2}.</source>
        <translation>El glifo {0} de {1} no se puede leer y no se usa: {2}.</translation>
    </message>
    <message>
        <source>{0} has no code point and cannot be typed; give it one in your font editor.</source>
        <translation>{0} no tiene punto de código y no se puede teclear; dele uno en su editor de fuentes.</translation>
    </message>
    <message>
        <source>{0} have no code point and cannot be typed; give them one in your font editor.</source>
        <translation>{0} no tienen punto de código y no se pueden teclear; deles uno en su editor de fuentes.</translation>
    </message>
    <message>
        <source>{0}: its outline cannot be read ({1}).</source>
        <translation>{0}: su contorno no se puede leer ({1}).</translation>
    </message>
    <message>
        <source>{0}: its component {1} is missing.</source>
        <translation>{0}: falta su componente {1}.</translation>
    </message>
    <message>
        <source>{0}: nothing is left of it without overlaps.</source>
        <translation>{0}: sin solapamientos no queda nada.</translation>
    </message>
    <message>
        <source>{0}: its outline takes {1} tokens and at most {2} can be read; it is kept as it is and not used as a reference.</source>
        <translation>{0}: su contorno ocupa {1} tokens y se pueden leer {2} como mucho; se queda como está y no sirve de referencia.</translation>
    </message>
    <message>
        <source>The clipboard holds no SVG; copy an outline in your drawing program first.</source>
        <translation>El portapapeles no contiene SVG; copie antes un contorno en su programa de dibujo.</translation>
    </message>
    <message>
        <source>The SVG on the clipboard holds no closed shape.</source>
        <translation>El SVG del portapapeles no contiene ninguna forma cerrada.</translation>
    </message>
    <message>
        <source>The SVG on the clipboard cannot be read ({0}).</source>
        <translation>El SVG del portapapeles no se puede leer ({0}).</translation>
    </message>
    <message>
        <source>The saved review cannot be read (it is damaged, or of a newer version).</source>
        <translation>La revisión guardada no se puede leer (está dañada o es de una versión más reciente).</translation>
    </message>
    <message>
        <source>Your work could not be kept in {0} ({1}); save your font soon.</source>
        <translation>Su trabajo no se pudo conservar en {0} ({1}); guarde pronto su fuente.</translation>
    </message>
    <message>
        <source>The settings could not be saved to {0} ({1}); check the folder&apos;s permissions.</source>
        <translation>No se pudieron guardar los ajustes en {0} ({1}); compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>There is no glyph to save yet; generate some, and accept them.</source>
        <translation>Aún no hay ningún glifo que guardar; genere algunos y acéptelos.</translation>
    </message>
    <message>
        <source>Spacing, kerning and built signs belong to the font itself, not to a layer; they are kept for later.</source>
        <translation>El espaciado, el kerning y los signos construidos pertenecen a la fuente misma, no a una capa; quedan para más tarde.</translation>
    </message>
    <message>
        <source>Only a UFO 3 can be written into; save to a new file instead.</source>
        <translation>Solo se puede escribir en una UFO 3; guarde en un archivo nuevo.</translation>
    </message>
    <message>
        <source>{0} should end in .ttf, .otf, .woff2 or .pdf.</source>
        <translation>{0} debería acabar en .ttf, .otf, .woff2 o .pdf.</translation>
    </message>
    <message>
        <source>{0} should end in .ufo or .ufoz.</source>
        <translation>{0} debería acabar en .ufo o .ufoz.</translation>
    </message>
    <message>
        <source>{0} is the font being read. Choose another name.</source>
        <translation>{0} es la fuente que se está leyendo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{0} is a folder that is not a UFO, so it was not replaced.</source>
        <translation>{0} es una carpeta que no es una UFO, así que no se reemplazó.</translation>
    </message>
    <message>
        <source>{0} could not be saved as UFO 3: {1}.</source>
        <translation>{0} no se pudo guardar como UFO 3: {1}.</translation>
    </message>
    <message>
        <source>{0} was not made, since {1} has no room for it or cannot be written to: {2}.</source>
        <translation>{0} no se hizo, pues {1} no tiene sitio o no se puede escribir en él: {2}.</translation>
    </message>
    <message>
        <source>There is no folder {0} to write {1} into.</source>
        <translation>No existe la carpeta {0} donde escribir {1}.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written to, so {1} was not made.</source>
        <translation>No se puede escribir en la carpeta {0}, así que {1} no se hizo.</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation>No se pudo escribir {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} was changed by another program ({1}), so nothing was written. Open it again.</source>
        <translation>Otro programa ha cambiado {0} ({1}), así que no se escribió nada. Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>{0} could not be saved and is as it was: {1}.</source>
        <translation>{0} no se pudo guardar y está como estaba: {1}.</translation>
    </message>
    <message>
        <source>{0} was saved, but {1} did not arrive as it was written. Check the disk.</source>
        <translation>{0} se guardó, pero {1} no llegó como se escribió. Compruebe el disco.</translation>
    </message>
    <message>
        <source>{0} is drawn already and was left as it is.</source>
        <translation>{0} ya está dibujado y se dejó como estaba.</translation>
    </message>
    <message>
        <source>{0} in layer {1} was edited by hand and stays.</source>
        <translation>{0} en la capa {1} se editó a mano y se queda.</translation>
    </message>
    <message>
        <source>{0} could not be compiled: {1}.</source>
        <translation>{0} no se pudo compilar: {1}.</translation>
    </message>
    <message>
        <source>{0} could not be compiled and was left out: {1}.</source>
        <translation>{0} no se pudo compilar y se dejó fuera: {1}.</translation>
    </message>
    <message>
        <source>{0} could not be saved and was left out: {1}.</source>
        <translation>{0} no se pudo guardar y se dejó fuera: {1}.</translation>
    </message>
    <message>
        <source>{0} has no glyphs to compile.</source>
        <translation>{0} no tiene glifos que compilar.</translation>
    </message>
    <message>
        <source>{0} has no drawn glyph to export.</source>
        <translation>{0} no tiene ningún glifo dibujado que exportar.</translation>
    </message>
    <message>
        <source>{0} is a file, not a folder for SVG files.</source>
        <translation>{0} es un archivo, no una carpeta para archivos SVG.</translation>
    </message>
    <message>
        <source>The glyphs {0} both stand for U+{1}. Take it from one of them.</source>
        <translation>Los glifos {0} representan ambos U+{1}. Quíteselo a uno.</translation>
    </message>
    <message>
        <source>{0} cannot be loaded ({1}); run &apos;fonte models verify&apos;.</source>
        <translation>{0} no se puede cargar ({1}); ejecute &apos;fonte models verify&apos;.</translation>
    </message>
    <message>
        <source>The network stopped: {0}.</source>
        <translation>La red se detuvo: {0}.</translation>
    </message>
    <message>
        <source>There is no model {0}: give a folder with {1} and {2}, or one of the installed models ({3}).</source>
        <translation>No hay ningún modelo {0}: indique una carpeta con {1} y {2}, o uno de los modelos instalados ({3}).</translation>
    </message>
    <message>
        <source>{0} is not the file that its {1} describes (damaged or changed); install the model again.</source>
        <translation>{0} no es el archivo que describe {1} (dañado o cambiado); instale el modelo de nuevo.</translation>
    </message>
    <message>
        <source>A model {0} is installed already.</source>
        <translation>Ya hay instalado un modelo {0}.</translation>
    </message>
    <message>
        <source>{0} is no model: a folder or a .zip with {1} and {2} is needed.</source>
        <translation>{0} no es un modelo: hace falta una carpeta o un .zip con {1} y {2}.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); install the model again.</source>
        <translation>{0} no se puede leer ({1}); instale el modelo de nuevo.</translation>
    </message>
    <message>
        <source>Fonte&apos;s own files are not where they should be ({0}): install Fonte again, or set FONTE_RESOURCES to the folder that holds them.</source>
        <translation>Los archivos de Fonte no están donde deberían ({0}): instale Fonte de nuevo, o ponga en FONTE_RESOURCES la carpeta que los contiene.</translation>
    </message>
    <message>
        <source>No example font in {0}: install Fonte again.</source>
        <translation>No hay fuente de ejemplo en {0}: instale Fonte de nuevo.</translation>
    </message>
    <message>
        <source>{0} unit</source>
        <translation>{0} unidad</translation>
    </message>
    <message>
        <source>{0} units</source>
        <translation>{0} unidades</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} y {1} más</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} o {1}</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>handle</source>
        <translation>Tirador</translation>
    </message>
    <message>
        <source>vertical</source>
        <translation>la vertical</translation>
    </message>
    <message>
        <source>horizontal</source>
        <translation>la horizontal</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>línea base</translation>
    </message>
    <message>
        <source>x-height</source>
        <translation>altura x</translation>
    </message>
    <message>
        <source>cap height</source>
        <translation>altura de mayúscula</translation>
    </message>
    <message>
        <source>ascender</source>
        <translation>ascendente</translation>
    </message>
    <message>
        <source>descender</source>
        <translation>descendente</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>mayúsculas</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>straight lower case</source>
        <translation>minúsculas rectas</translation>
    </message>
    <message>
        <source>round lower case</source>
        <translation>minúsculas redondas</translation>
    </message>
    <message>
        <source>straight capital</source>
        <translation>mayúsculas rectas</translation>
    </message>
    <message>
        <source>round capital</source>
        <translation>mayúsculas redondas</translation>
    </message>
    <message>
        <source>it did not come to an end</source>
        <translation>no llegó a terminar</translation>
    </message>
    <message>
        <source>it came out empty</source>
        <translation>salió vacío</translation>
    </message>
    <message>
        <source>it came out without ink</source>
        <translation>salió sin tinta</translation>
    </message>
    <message>
        <source>it reached far beyond the height of the references</source>
        <translation>superaba con mucho la altura de las referencias</translation>
    </message>
    <message>
        <source>its contours crossed themselves</source>
        <translation>sus contornos se cruzaban</translation>
    </message>
    <message>
        <source>its counters were filled</source>
        <translation>sus contraformas estaban rellenas</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>it had a part too many or too few, or a counter was filled</source>
        <translation>tenía una parte de más o de menos, o una contraforma rellena</translation>
    </message>
    <message>
        <source>its strokes were far heavier or lighter than those of the references</source>
        <translation>sus trazos eran mucho más gruesos o finos que los de las referencias</translation>
    </message>
    <message>
        <source>it did not interpolate with the other masters</source>
        <translation>no interpolaba con los demás másteres</translation>
    </message>
    <message>
        <source>the area changes by {0} %</source>
        <translation>el área cambia un {0} %</translation>
    </message>
    <message>
        <source>the outline crosses itself</source>
        <translation>el contorno se cruza</translation>
    </message>
    <message>
        <source>it failed ({0}: {1})</source>
        <translation>falló ({0}: {1})</translation>
    </message>
    <message>
        <source>its data is damaged or incomplete</source>
        <translation>sus datos están dañados o incompletos</translation>
    </message>
    <message>
        <source>a UFO, UFOZ, .designspace, .glyphs, TTF, OTF, WOFF or WOFF2</source>
        <translation>una UFO, UFOZ, .designspace, .glyphs, TTF, OTF, WOFF o WOFF2</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>una fuente</translation>
    </message>
    <message>
        <source>a designspace</source>
        <translation>un designspace</translation>
    </message>
    <message>
        <source>a collection of fonts</source>
        <translation>una colección de fuentes</translation>
    </message>
    <message>
        <source>a Glyphs file</source>
        <translation>un archivo Glyphs</translation>
    </message>
    <message>
        <source>Check the disk and the path</source>
        <translation>Compruebe el disco y la ruta</translation>
    </message>
    <message>
        <source>Name one of its UFOs instead</source>
        <translation>Indique en su lugar una de sus UFO</translation>
    </message>
    <message>
        <source>Take an undamaged TTF, OTF, WOFF or WOFF2</source>
        <translation>Tome un TTF, OTF, WOFF o WOFF2 íntegro</translation>
    </message>
    <message>
        <source>Take an undamaged one, or a TTF or OTF</source>
        <translation>Tome una íntegra, o un TTF u OTF</translation>
    </message>
    <message>
        <source>Save it again in Glyphs, or export a UFO</source>
        <translation>Guárdelo de nuevo en Glyphs, o exporte una UFO</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>the one that ships with Fonte</source>
        <translation>el que viene con Fonte</translation>
    </message>
    <message>
        <source>all but one</source>
        <translation>todos menos uno</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>como el escritorio</translation>
    </message>
    <message>
        <source>Takes effect when Fonte is opened again. No native speaker has reviewed the translations yet; corrections are welcome.</source>
        <translation>Tiene efecto cuando se abre Fonte de nuevo. Ningún hablante nativo ha revisado aún las traducciones; se agradecen las correcciones.</translation>
    </message>
    <message>
        <source>such as fontforge</source>
        <translation>por ejemplo fontforge</translation>
    </message>
    <message>
        <source>The command of the font editor that File &gt; Open in my editor starts</source>
        <translation>El comando del editor de fuentes que inicia Archivo &gt; Abrir en mi editor</translation>
    </message>
    <message>
        <source>The colour that marks generated glyphs in other editors; cancel for no mark</source>
        <translation>El color que marca los glifos generados en otros editores; cancelar para no marcar</translation>
    </message>
    <message>
        <source>Say in the font which glyphs Fonte drew</source>
        <translation>Indicar en la fuente qué glifos dibujó Fonte</translation>
    </message>
    <message>
        <source>Without it neither the saved font nor a compiled one tells them from yours, and a report cannot either. Proposals in a layer are always marked.</source>
        <translation>Sin esto, ni la fuente guardada ni una compilada los distinguen de los suyos, y un informe tampoco puede. Las propuestas en una capa siempre están marcadas.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Hilos del procesador</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Mark colour</source>
        <translation>Color de marca</translation>
    </message>
    <message>
        <source>Font editor</source>
        <translation>Editor de fuentes</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>sin marca</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Previous, next glyph</source>
        <translation>Glifo anterior, siguiente</translation>
    </message>
    <message>
        <source>Choose a candidate</source>
        <translation>Elegir un candidato</translation>
    </message>
    <message>
        <source>A or Return</source>
        <translation>A o Intro</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>X or Delete</source>
        <translation>X o Supr</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Re-roll, and keep what was there</source>
        <translation>Volver a dibujar y conservar lo que había</translation>
    </message>
    <message>
        <source>Points and handles</source>
        <translation>Puntos y tiradores</translation>
    </message>
    <message>
        <source>Next overlay, measure at the mouse</source>
        <translation>Siguiente superposición, medir en el ratón</translation>
    </message>
    <message>
        <source>Double-click, with points</source>
        <translation>Doble clic, con puntos</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Añadir un punto</translation>
    </message>
    <message>
        <source>Delete, with points</source>
        <translation>Supr, con puntos</translation>
    </message>
    <message>
        <source>Remove the selected points</source>
        <translation>Quitar los puntos seleccionados</translation>
    </message>
    <message>
        <source>Space, held</source>
        <translation>Espacio, mantenido</translation>
    </message>
    <message>
        <source>The glyph alone; drag to move it</source>
        <translation>El glifo solo; arrastrar para moverlo</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Volver a la vista general</translation>
    </message>
    <message>
        <source>arrows, Shift+arrows</source>
        <translation>flechas, Mayús+flechas</translation>
    </message>
    <message>
        <source>Nudge selected points by 1, by 10</source>
        <translation>Mover los puntos seleccionados 1, 10</translation>
    </message>
    <message>
        <source>Alt+drag</source>
        <translation>Alt+arrastrar</translation>
    </message>
    <message>
        <source>Move without snapping, a handle without the one across</source>
        <translation>Mover sin ajuste, un tirador sin el opuesto</translation>
    </message>
    <message>
        <source>← →, in a line</source>
        <translation>← →, en una línea</translation>
    </message>
    <message>
        <source>Space or kern by 1, with Shift by 10</source>
        <translation>Espaciar o kerning de 1, con Mayús de 10</translation>
    </message>
    <message>
        <source>↑ ↓, in a line</source>
        <translation>↑ ↓, en una línea</translation>
    </message>
    <message>
        <source>Previous, next glyph or pair</source>
        <translation>Glifo o par anterior, siguiente</translation>
    </message>
    <message>
        <source>Delete, in a line</source>
        <translation>Supr, en una línea</translation>
    </message>
    <message>
        <source>Back to what the font has</source>
        <translation>Volver a lo que tiene la fuente</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>In the review</source>
        <translation>En la revisión</translation>
    </message>
</context>
<context>
    <name>SignsDialog</name>
    <message>
        <source>Build accents and signs</source>
        <translation>Construir acentos y signos</translation>
    </message>
    <message>
        <source>Latin-1 and Windows 1252</source>
        <translation>Latin-1 y Windows 1252</translation>
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
        <translation>Juego de glifos</translation>
    </message>
    <message>
        <source>How much of it there is</source>
        <translation>Cuánto hay de él</translation>
    </message>
    <message>
        <source>Looking at what can be built…</source>
        <translation>Mirando qué se puede construir…</translation>
    </message>
    <message>
        <source>What would be built</source>
        <translation>Lo que se construiría</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Have Fonte draw what it can of what is lacking</source>
        <translation>Que Fonte dibuje lo que pueda de lo que falta</translation>
    </message>
    <message>
        <source>They are built anew whenever what they are made of changes, and saved with the font</source>
        <translation>Se construyen de nuevo cada vez que cambia aquello de lo que están hechos, y se guardan con la fuente</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Construir</translation>
    </message>
    <message>
        <source>{0} of {1} characters are there, {2} more can be built.</source>
        <translation>Hay {0} de {1} caracteres, y se pueden construir {2} más.</translation>
    </message>
    <message>
        <source>Lacking: {0}</source>
        <translation>Faltan: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Build %n signs</source>
        <translation>
            <numerusform>Construir %n signo</numerusform>
            <numerusform>Construir %n signos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw %n glyphs</source>
        <translation>
            <numerusform>Dibujar %n glifo</numerusform>
            <numerusform>Dibujar %n glifos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Specimen</name>
    <message>
        <source>Letters of the example font</source>
        <translation>Letras de la fuente de ejemplo</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Draw a few letters. Fonte draws the rest.</source>
        <translation>Dibuje unas pocas letras. Fonte dibuja las demás.</translation>
    </message>
    <message>
        <source>Open a font that you have begun: a dozen letters are enough. What Fonte adds comes as outlines
for you to accept, change or reject. Nothing leaves this computer, and your file is never changed unasked.</source>
        <translation>Abra una fuente que haya empezado: basta una docena de letras. Lo que añade Fonte llega como contornos
que usted acepta, cambia o rechaza. Nada sale de este ordenador, y su archivo nunca se cambia sin preguntar.</translation>
    </message>
    <message>
        <source>or drop a UFO, Glyphs, TTF or OTF file anywhere in this window</source>
        <translation>o suelte un archivo UFO, Glyphs, TTF u OTF en cualquier parte de esta ventana</translation>
    </message>
    <message>
        <source>Open a font…</source>
        <translation>Abrir una fuente…</translation>
    </message>
    <message>
        <source>Choose a UFO, .glyphs, .designspace, TTF or OTF file (Ctrl+O)</source>
        <translation>Elegir un archivo UFO, .glyphs, .designspace, TTF u OTF (Ctrl+O)</translation>
    </message>
    <message>
        <source>Try the example</source>
        <translation>Probar el ejemplo</translation>
    </message>
    <message>
        <source>Fonte Sans: twelve letters are drawn, the others wait for you</source>
        <translation>Fonte Sans: doce letras están dibujadas, las demás le esperan</translation>
    </message>
    <message>
        <source>Nothing drawn yet? Start from a style:</source>
        <translation>¿Aún nada dibujado? Empezar con un estilo:</translation>
    </message>
    <message>
        <source>Invent a {0} typeface, without a single reference</source>
        <translation>Inventar una letra de estilo «{0}», sin una sola referencia</translation>
    </message>
    <message>
        <source>Start a {0} font</source>
        <translation>Empezar una fuente de estilo «{0}»</translation>
    </message>
    <message>
        <source>Recent:</source>
        <translation>Recientes:</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>missing</source>
        <translation>faltan</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>dibujados</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>generados</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptados</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazados</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallidos</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>mayúsculas</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>cifras</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>other glyphs</source>
        <translation>otros glifos</translation>
    </message>
    <message>
        <source>accents and signs</source>
        <translation>acentos y signos</translation>
    </message>
    <message>
        <source>system</source>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>serif</source>
        <translation>con remates</translation>
    </message>
    <message>
        <source>sans-serif</source>
        <translation>palo seco</translation>
    </message>
    <message>
        <source>monospace</source>
        <translation>monoespaciada</translation>
    </message>
    <message>
        <source>handwriting</source>
        <translation>manuscrita</translation>
    </message>
    <message>
        <source>display</source>
        <translation>titulares</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automático</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message numerus="yes">
        <source>%n glyphs are drawn</source>
        <translation>
            <numerusform>%n glifo está dibujado</numerusform>
            <numerusform>%n glifos están dibujados</numerusform>
        </translation>
    </message>
    <message>
        <source>, {0} of them doubtful</source>
        <translation>, {0} de ellos dudosos</translation>
    </message>
    <message>
        <source>; {0} could not be</source>
        <translation>; {0} no pudieron dibujarse</translation>
    </message>
    <message>
        <source>. This typeface is beyond the model: take them as sketches, or draw some more yourself.</source>
        <translation>. Esta letra supera al modelo: tómelos como bocetos, o dibuje usted algunos más.</translation>
    </message>
    <message>
        <source>Cancelled; the glyphs that were finished are kept.</source>
        <translation>Cancelado; los glifos terminados se conservan.</translation>
    </message>
    <message>
        <source>Accept {0}</source>
        <translation>Aceptar {0}</translation>
    </message>
    <message>
        <source>Redraw with {0} as a reference</source>
        <translation>Volver a dibujar con {0} como referencia</translation>
    </message>
    <message>
        <source>{0} is a reference now; what is undecided is drawn again.</source>
        <translation>{0} es ahora una referencia; lo que está sin decidir se vuelve a dibujar.</translation>
    </message>
    <message>
        <source>{0} is a reference now; nothing is undecided.</source>
        <translation>{0} es ahora una referencia; nada está sin decidir.</translation>
    </message>
    <message>
        <source>Reject {0}</source>
        <translation>Rechazar {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n glyphs</source>
        <translation>
            <numerusform>%n glifo</numerusform>
            <numerusform>%n glifos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another {0}</source>
        <translation>Elegir otro {0}</translation>
    </message>
    <message>
        <source>Paste {0}</source>
        <translation>Pegar {0}</translation>
    </message>
    <message>
        <source>Edit a copy of {0}</source>
        <translation>Editar una copia de {0}</translation>
    </message>
    <message>
        <source>Drop the copy of {0}</source>
        <translation>Descartar la copia de {0}</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>Something went wrong in Fonte itself ({0}); your font was not touched.</source>
        <translation>Algo falló en Fonte mismo ({0}); su fuente no se ha tocado.</translation>
    </message>
</context>
</TS>

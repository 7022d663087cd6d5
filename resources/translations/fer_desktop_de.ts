<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About FER Desktop</source>
        <translation>Über FER Desktop</translation>
    </message>
    <message>
        <source>Finds faces and reads seven expressions over time, in real time and without a graphics card. Everything stays on this computer. An expression is not a feeling.</source>
        <translation>Findet Gesichter und liest sieben Gesichtsausdrücke im Zeitverlauf, in Echtzeit und ohne Grafikkarte. Alles bleibt auf diesem Rechner. Ein Ausdruck ist kein Gefühl.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open video…</source>
        <translation>Video ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;folder of images…</source>
        <translation>&amp;Bilderordner öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;stream…</source>
        <translation>&amp;Stream öffnen…</translation>
    </message>
    <message>
        <source>Play the &amp;demo</source>
        <translation>&amp;Demo abspielen</translation>
    </message>
    <message>
        <source>Analyse the &amp;rest in the background</source>
        <translation>Den &amp;Rest im Hintergrund analysieren</translation>
    </message>
    <message>
        <source>Sa&amp;ve these results…</source>
        <translation>Diese Ergebnisse s&amp;peichern…</translation>
    </message>
    <message>
        <source>Recorded s&amp;essions…</source>
        <translation>Auf&amp;gezeichnete Sitzungen…</translation>
    </message>
    <message>
        <source>Review a session or ta&amp;ble…</source>
        <translation>Sitzung oder Ta&amp;belle durchsehen…</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;Neue Studie…</translation>
    </message>
    <message>
        <source>&amp;Open study…</source>
        <translation>Studie öff&amp;nen…</translation>
    </message>
    <message>
        <source>&amp;Participants and results…</source>
        <translation>&amp;Teilnehmende und Ergebnisse…</translation>
    </message>
    <message>
        <source>&amp;Close the study</source>
        <translation>Studie s&amp;chließen</translation>
    </message>
    <message>
        <source>Make a &amp;sample study</source>
        <translation>&amp;Beispielstudie anlegen</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Search for &amp;cameras</source>
        <translation>Nach &amp;Kameras suchen</translation>
    </message>
    <message>
        <source>&amp;As it comes</source>
        <translation>&amp;Wie sie kommen</translation>
    </message>
    <message>
        <source>By 90° to the &amp;right</source>
        <translation>Um 90° nach &amp;rechts</translation>
    </message>
    <message>
        <source>By &amp;180°</source>
        <translation>Um &amp;180°</translation>
    </message>
    <message>
        <source>By 90° to the &amp;left</source>
        <translation>Um 90° nach &amp;links</translation>
    </message>
    <message>
        <source>Marker &amp;names…</source>
        <translation>Marken&amp;namen…</translation>
    </message>
    <message>
        <source>C&amp;onnections to other programs…</source>
        <translation>&amp;Verbindungen zu anderen Programmen…</translation>
    </message>
    <message>
        <source>&amp;Inspect frame…</source>
        <translation>Bild &amp;untersuchen…</translation>
    </message>
    <message>
        <source>&amp;Seats…</source>
        <translation>&amp;Plätze…</translation>
    </message>
    <message>
        <source>&amp;Clear baselines</source>
        <translation>Grundlinien &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Mirror camera</source>
        <translation>Kamera &amp;spiegeln</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Model &amp;card</source>
        <translation>Modell&amp;karte</translation>
    </message>
    <message>
        <source>&amp;Terms of use</source>
        <translation>&amp;Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Aufzeichnung beenden</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <source>&amp;Analyse many videos…</source>
        <translation>Viele Videos &amp;auswerten…</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Aufzeichnen</translation>
    </message>
    <message>
        <source>&amp;Boxes</source>
        <translation>&amp;Rahmen</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Beschriftungen</translation>
    </message>
    <message>
        <source>L&amp;andmarks</source>
        <translation>&amp;Landmarken</translation>
    </message>
    <message>
        <source>&amp;Probabilities</source>
        <translation>&amp;Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Hold the timeline</source>
        <translation>&amp;Zeitachse festhalten</translation>
    </message>
    <message>
        <source>Record neutral &amp;baseline (10 s)</source>
        <translation>Neutrale &amp;Grundlinie aufnehmen (10 s)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>Log &amp;window</source>
        <translation>&amp;Protokollfenster</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>Marker {key}</source>
        <translation>Marke {key}</translation>
    </message>
</context>
<context>
    <name>BeginPage</name>
    <message>
        <source>How well does the model read these faces?</source>
        <translation>Wie gut liest das Modell diese Gesichter?</translation>
    </message>
    <message>
        <source>Faces are drawn at random from this session. You name the expression of each without seeing what the model said. At the end you see how well the two of you agree: for this person, this light and this camera, which no published accuracy can tell.</source>
        <translation>Aus dieser Sitzung werden Gesichter zufällig gezogen. Sie benennen den Ausdruck, ohne zu sehen, was das Modell gesagt hat. Am Ende sehen Sie, wie gut Sie beide übereinstimmen: für diese Person, dieses Licht und diese Kamera, was keine veröffentlichte Genauigkeit sagen kann.</translation>
    </message>
    <message>
        <source>All frames with a face</source>
        <translation>Allen Bildern mit Gesicht</translation>
    </message>
    <message>
        <source>Tells of the session as a whole</source>
        <translation>Sagt etwas über die ganze Sitzung</translation>
    </message>
    <message>
        <source>Peaks of episodes</source>
        <translation>Den Höhepunkten der Episoden</translation>
    </message>
    <message>
        <source>Tells of strong expressions only; fewer neutral faces</source>
        <translation>Sagt nur etwas über starke Ausdrücke; weniger neutrale Gesichter</translation>
    </message>
    <message>
        <source>50 take some five minutes; 100 give a firmer figure</source>
        <translation>50 dauern etwa fünf Minuten; 100 geben eine festere Zahl</translation>
    </message>
    <message>
        <source>Draw from</source>
        <translation>Ziehen aus</translation>
    </message>
    <message>
        <source>How many faces</source>
        <translation>Anzahl der Gesichter</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Show the agreement</source>
        <translation>Übereinstimmung zeigen</translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation>Stichprobe ziehen</translation>
    </message>
    <message>
        <source>In an earlier sample, {done} of {count} faces are labelled. A new sample replaces it.</source>
        <translation>In einer früheren Stichprobe sind {done} von {count} Gesichtern benannt. Eine neue ersetzt sie.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Picture with seats</source>
        <translation>Bild mit Plätzen</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>Diagramm &amp;kopieren</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Als &amp;PNG speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Als &amp;SVG speichern…</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>The picture is torn: the file or the connection is damaged.</source>
        <translation>Das Bild ist zerrissen: Die Datei oder die Verbindung ist beschädigt.</translation>
    </message>
    <message>
        <source>The picture is upside down: turn it.</source>
        <translation>Das Bild steht auf dem Kopf: Drehen Sie es.</translation>
    </message>
    <message>
        <source>The picture lies on its side: turn it.</source>
        <translation>Das Bild liegt auf der Seite: Drehen Sie es.</translation>
    </message>
    <message>
        <source>Face is small: come closer to the camera.</source>
        <translation>Das Gesicht ist klein: Kommen Sie näher an die Kamera.</translation>
    </message>
    <message>
        <source>Face is dark: turn towards the window or a lamp.</source>
        <translation>Das Gesicht ist dunkel: Drehen Sie sich zum Fenster oder zu einer Lampe.</translation>
    </message>
    <message>
        <source>Light comes from behind: turn round or close the curtain.</source>
        <translation>Das Licht kommt von hinten: Drehen Sie sich um oder schließen Sie den Vorhang.</translation>
    </message>
    <message>
        <source>Face is too bright: step out of the direct light.</source>
        <translation>Das Gesicht ist zu hell: Gehen Sie aus dem direkten Licht.</translation>
    </message>
    <message>
        <source>Face has little contrast: use more even light from the front.</source>
        <translation>Das Gesicht hat wenig Kontrast: Sorgen Sie für gleichmäßiges Licht von vorn.</translation>
    </message>
    <message>
        <source>Face is blurred: hold still, clean the lens or add light.</source>
        <translation>Das Gesicht ist unscharf: Halten Sie still, putzen Sie die Linse oder machen Sie mehr Licht.</translation>
    </message>
    <message>
        <source>Face is turned away: look towards the camera.</source>
        <translation>Das Gesicht ist abgewandt: Schauen Sie zur Kamera.</translation>
    </message>
    <message>
        <source>Head is tilted: hold it upright.</source>
        <translation>Der Kopf ist geneigt: Halten Sie ihn gerade.</translation>
    </message>
    <message>
        <source>Face is cut off by the edge: move into the middle of the picture.</source>
        <translation>Das Gesicht ist am Rand abgeschnitten: Rücken Sie in die Bildmitte.</translation>
    </message>
    <message>
        <source>Good view of the face.</source>
        <translation>Das Gesicht ist gut zu sehen.</translation>
    </message>
    <message>
        <source>In this file the face is small: its labels are less certain.</source>
        <translation>In dieser Datei ist das Gesicht klein: Die Beschriftungen sind weniger sicher.</translation>
    </message>
    <message>
        <source>In this file the face is dark: its labels are less certain.</source>
        <translation>In dieser Datei ist das Gesicht dunkel: Die Beschriftungen sind weniger sicher.</translation>
    </message>
    <message>
        <source>In this file light comes from behind the face: its labels are less certain.</source>
        <translation>In dieser Datei kommt Licht von hinten: Die Beschriftungen sind weniger sicher.</translation>
    </message>
    <message>
        <source>In this file the face is too bright: its labels are less certain.</source>
        <translation>In dieser Datei ist das Gesicht zu hell: Die Beschriftungen sind weniger sicher.</translation>
    </message>
    <message>
        <source>In this file the face has little contrast: its labels are less certain.</source>
        <translation>In dieser Datei hat das Gesicht wenig Kontrast: Die Beschriftungen sind weniger sicher.</translation>
    </message>
    <message>
        <source>In this file the face is blurred: its labels are less certain.</source>
        <translation>In dieser Datei ist das Gesicht unscharf: Die Beschriftungen sind weniger sicher.</translation>
    </message>
    <message>
        <source>In this file the face is turned away here: its label is less certain.</source>
        <translation>Das Gesicht ist hier abgewandt: Die Beschriftung ist weniger sicher.</translation>
    </message>
    <message>
        <source>In this file the head is tilted here: its label is less certain.</source>
        <translation>Der Kopf ist hier geneigt: Die Beschriftung ist weniger sicher.</translation>
    </message>
    <message>
        <source>In this file the edge cuts off the face here: its label is less certain.</source>
        <translation>Der Bildrand schneidet das Gesicht hier ab: Die Beschriftung ist weniger sicher.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
</context>
<context>
    <name>CoachPanel</name>
    <message>
        <source>Set-up coach</source>
        <translation>Einrichtungshilfe</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Bild drehen</translation>
    </message>
    <message>
        <source>Turn the pictures of this source, now and whenever it runs</source>
        <translation>Die Bilder dieser Quelle drehen, jetzt und immer, wenn sie läuft</translation>
    </message>
    <message>
        <source>Light on the face</source>
        <translation>Licht auf dem Gesicht</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Light from behind</source>
        <translation>Gegenlicht</translation>
    </message>
    <message>
        <source>Size of the face</source>
        <translation>Größe des Gesichts</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Gedreht</translation>
    </message>
    <message>
        <source>good up to {high}</source>
        <translation>gut bis {high}</translation>
    </message>
    <message>
        <source>good from {low}</source>
        <translation>gut ab {low}</translation>
    </message>
    <message>
        <source>good from {low} to {high}</source>
        <translation>gut von {low} bis {high}</translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation>{rate}/s</translation>
    </message>
    <message>
        <source>Mean brightness: 0 % is black, 100 % is white</source>
        <translation>Mittlere Helligkeit: 0 % ist Schwarz, 100 % ist Weiß</translation>
    </message>
    <message>
        <source>How much the brightness differs within the face</source>
        <translation>Wie sehr sich die Helligkeit im Gesicht unterscheidet</translation>
    </message>
    <message>
        <source>How much brighter it is around a face that is dark</source>
        <translation>Wie viel heller es um ein dunkles Gesicht ist</translation>
    </message>
    <message>
        <source>Side of the box around the face, in pixels of the picture</source>
        <translation>Seite des Rahmens um das Gesicht, in Bildpunkten</translation>
    </message>
    <message>
        <source>Fine detail as a share of the contrast</source>
        <translation>Feine Einzelheiten als Anteil am Kontrast</translation>
    </message>
    <message>
        <source>0° looks straight into the camera; below 0 to the left</source>
        <translation>0° blickt gerade in die Kamera; unter 0 nach links</translation>
    </message>
    <message>
        <source>Tilted</source>
        <translation>Geneigt</translation>
    </message>
    <message>
        <source>Angle of the line through the eyes</source>
        <translation>Winkel der Linie durch die Augen</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>How many pictures are analysed in a second</source>
        <translation>Wie viele Bilder in einer Sekunde analysiert werden</translation>
    </message>
    <message>
        <source>No face in the picture.</source>
        <translation>Kein Gesicht im Bild.</translation>
    </message>
    <message>
        <source>Says how to improve the picture while a camera or video runs.</source>
        <translation>Sagt, wie das Bild besser wird, sobald eine Kamera oder ein Video läuft.</translation>
    </message>
    <message>
        <source>Few frames a second: close other programs or add light.</source>
        <translation>Wenige Bilder pro Sekunde: Schließen Sie andere Programme oder machen Sie mehr Licht.</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Record a session</source>
        <translation>Eine Sitzung aufzeichnen</translation>
    </message>
    <message>
        <source>Analyse many videos</source>
        <translation>Viele Videos auswerten</translation>
    </message>
    <message>
        <source>The recording stays on this computer. You can delete the session at any time under File, Recorded sessions.</source>
        <translation>Die Aufnahme bleibt auf diesem Rechner. Sie können die Sitzung jederzeit unter Datei, Aufgezeichnete Sitzungen löschen.</translation>
    </message>
    <message>
        <source>Scores only, no pictures</source>
        <translation>Nur Werte, keine Bilder</translation>
    </message>
    <message>
        <source>Scores and a video with blurred faces</source>
        <translation>Werte und ein Video mit unkenntlichen Gesichtern</translation>
    </message>
    <message>
        <source>Scores and a video with boxes and labels</source>
        <translation>Werte und ein Video mit Rahmen und Beschriftungen</translation>
    </message>
    <message>
        <source>Scores and the clean video</source>
        <translation>Werte und das reine Video</translation>
    </message>
    <message>
        <source>Scores, the clean video and one with boxes and labels</source>
        <translation>Werte, das reine Video und eines mit Rahmen und Beschriftungen</translation>
    </message>
    <message>
        <source>A code, not a name, e.g. P07</source>
        <translation>Ein Kürzel, kein Name, z. B. P07</translation>
    </message>
    <message>
        <source>e.g. signed form of today, kept in the office</source>
        <translation>z. B. Formular von heute, unterschrieben, liegt im Büro</translation>
    </message>
    <message>
        <source>Everybody in these videos knows of it and has agreed</source>
        <translation>Alle in diesen Videos wissen davon und haben zugestimmt</translation>
    </message>
    <message>
        <source>Everybody in the picture knows of it and has agreed</source>
        <translation>Alle im Bild wissen davon und haben zugestimmt</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>Was behalten wird</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Note on consent</source>
        <translation>Notiz zur Einwilligung</translation>
    </message>
    <message>
        <source>The results stay on this computer, in the folder that you chose.</source>
        <translation>Die Ergebnisse bleiben auf diesem Rechner, im gewählten Ordner.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Record into the study “{title}”</source>
        <translation>In die Studie „{title}“ aufnehmen</translation>
    </message>
    <message>
        <source>Save these results</source>
        <translation>Diese Ergebnisse speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Something is recorded already, and may be of somebody else.</source>
        <translation>Es wird schon etwas aufgenommen, vielleicht von jemand anderem.</translation>
    </message>
    <message>
        <source>Stop it, then run the participant.</source>
        <translation>Halten Sie es an und führen Sie dann die Person durch.</translation>
    </message>
    <message>
        <source>No face is seen: nothing is corrected by the neutral face of before.</source>
        <translation>Es ist kein Gesicht zu sehen: Nichts wird um das neutrale Gesicht von vorher korrigiert.</translation>
    </message>
    <message>
        <source>{name} cannot be shown: no picture is in it.</source>
        <translation>{name} kann nicht gezeigt werden: Es ist kein Bild darin.</translation>
    </message>
    <message>
        <source>{name} cannot be shown: {reason}.</source>
        <translation>{name} kann nicht gezeigt werden: {reason}.</translation>
    </message>
    <message>
        <source>Choose a video or a picture that opens in other programs.</source>
        <translation>Wählen Sie ein Video oder Bild, das sich in anderen Programmen öffnen lässt.</translation>
    </message>
    <message>
        <source>No stimulus can be called {name}: the neutral face at the beginning is.</source>
        <translation>Kein Reiz kann {name} heißen: So heißt das neutrale Gesicht am Anfang.</translation>
    </message>
    <message>
        <source>Add one of that name in Stimuli, or begin with another participant.</source>
        <translation>Fügen Sie unter Reize einen dieses Namens hinzu, oder beginnen Sie mit einer anderen Person.</translation>
    </message>
    <message>
        <source>It was broken off; it counts when it is seen to its end.</source>
        <translation>Er wurde abgebrochen; er zählt, wenn er bis zum Ende gesehen wird.</translation>
    </message>
    <message>
        <source>The study stays as it was: {reason}.</source>
        <translation>Die Studie bleibt, wie sie war: {reason}.</translation>
    </message>
    <message>
        <source>slow computer: searching less often</source>
        <translation>langsamer Rechner: es wird seltener gesucht</translation>
    </message>
    <message>
        <source>slow computer: small faces are not searched for</source>
        <translation>langsamer Rechner: kleine Gesichter werden nicht gesucht</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} ist beschädigt.</translation>
    </message>
    <message>
        <source>There is no model “{model}”.</source>
        <translation>Es gibt kein Modell „{model}“.</translation>
    </message>
    <message>
        <source>Choose one of: {choices}; or give a folder with model.json.</source>
        <translation>Wählen Sie eines von: {choices}; oder geben Sie einen Ordner mit model.json an.</translation>
    </message>
    <message>
        <source>There is no classification engine “{engine}”.</source>
        <translation>Es gibt keine Rechenweise „{engine}“ zum Erkennen.</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Wählen Sie eines von: {choices}.</translation>
    </message>
    <message>
        <source>The installation is incomplete: it has no models.</source>
        <translation>Die Installation ist unvollständig: Sie enthält keine Modelle.</translation>
    </message>
    <message>
        <source>The model “{model}” has no Keras file.</source>
        <translation>Das Modell „{model}“ hat keine Keras-Datei.</translation>
    </message>
    <message>
        <source>Choose the engine “litert”.</source>
        <translation>Wählen Sie „litert“.</translation>
    </message>
    <message>
        <source>The Keras engine needs TensorFlow, which is not installed.</source>
        <translation>Keras braucht TensorFlow, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>Install the extra: pip install fer-desktop[reference]</source>
        <translation>Installieren Sie den Zusatz: pip install fer-desktop[reference]</translation>
    </message>
    <message>
        <source>LiteRT cannot run {path}: {reason}.</source>
        <translation>LiteRT kann {path} nicht ausführen: {reason}.</translation>
    </message>
    <message>
        <source>Install FER Desktop again, or choose another model.</source>
        <translation>Installieren Sie FER Desktop neu, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model file {path} is not the one its manifest describes (SHA-256 {found}… instead of {expected}…).</source>
        <translation>Die Modelldatei {path} ist nicht die, die ihr Manifest beschreibt (SHA-256 {found}… statt {expected}…).</translation>
    </message>
    <message>
        <source>The manifest {path} is not a JSON object.</source>
        <translation>Das Manifest {path} ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read ({reason}).</source>
        <translation>Die Modelldatei {path} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>There is no readable model in {folder} ({reason}).</source>
        <translation>In {folder} ist kein lesbares Modell ({reason}).</translation>
    </message>
    <message>
        <source>The manifest {path} is not valid JSON: {reason}.</source>
        <translation>Das Manifest {path} ist kein gültiges JSON: {reason}.</translation>
    </message>
    <message>
        <source>The manifest {path} lacks the field {field}.</source>
        <translation>Dem Manifest {path} fehlt das Feld {field}.</translation>
    </message>
    <message>
        <source>The manifest {path} is wrong: {reason}.</source>
        <translation>Das Manifest {path} ist falsch: {reason}.</translation>
    </message>
    <message>
        <source>A video needs a folder to lie in.</source>
        <translation>Ein Video braucht einen Ordner.</translation>
    </message>
    <message>
        <source>Add --output DIR.</source>
        <translation>Geben Sie --output DIR an.</translation>
    </message>
    <message>
        <source>Choose another name, or add --overwrite.</source>
        <translation>Wählen Sie einen anderen Namen, oder geben Sie --overwrite an.</translation>
    </message>
    <message>
        <source>{setting} must be one of {choices}, not {value!r}.</source>
        <translation>{setting} muss eines von {choices} sein, nicht {value!r}.</translation>
    </message>
    <message>
        <source>OpenCV&apos;s face cascade {path} cannot be read.</source>
        <translation>Die Gesichtskaskade {path} von OpenCV kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Choose the detector mtcnn.</source>
        <translation>Wählen Sie den Detektor mtcnn.</translation>
    </message>
    <message>
        <source>The face detector&apos;s network cannot be loaded.</source>
        <translation>Das Netz der Gesichtssuche kann nicht geladen werden.</translation>
    </message>
    <message>
        <source>The detector mtcnn-tensorflow needs the package {package}.</source>
        <translation>Der Detektor mtcnn-tensorflow braucht das Paket {package}.</translation>
    </message>
    <message>
        <source>Choose the detector mtcnn, or install: pip install fer-desktop[reference].</source>
        <translation>Wählen Sie den Detektor mtcnn, oder installieren Sie: pip install fer-desktop[reference].</translation>
    </message>
    <message>
        <source>The session in {folder} is still being recorded.</source>
        <translation>Die Sitzung in {folder} wird noch aufgezeichnet.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or choose another output folder.</source>
        <translation>Warten Sie, bis sie zu Ende ist, oder wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
        <source>{path} would be deleted to make room for its own analysis.</source>
        <translation>{path} würde gelöscht, um Platz für die eigene Analyse zu schaffen.</translation>
    </message>
    <message>
        <source>The corrections are not in this video: boxes and labels were drawn into it while it was recorded, and there is none without them.</source>
        <translation>Die Korrekturen sind nicht in diesem Video: Kästen und Bezeichnungen wurden bei der Aufnahme hineingezeichnet, und es gibt keines ohne sie.</translation>
    </message>
    <message>
        <source>Native table (CSV)</source>
        <translation>Eigene Tabelle (CSV)</translation>
    </message>
    <message>
        <source>One row a frame (fer)</source>
        <translation>Eine Zeile je Bild (fer)</translation>
    </message>
    <message>
        <source>OpenFace-like</source>
        <translation>Wie OpenFace</translation>
    </message>
    <message>
        <source>FaceReader detailed log</source>
        <translation>FaceReader, ausführliches Protokoll</translation>
    </message>
    <message>
        <source>FaceReader state log</source>
        <translation>FaceReader, Zustandsprotokoll</translation>
    </message>
    <message>
        <source>BORIS events and series</source>
        <translation>BORIS, Ereignisse und Reihen</translation>
    </message>
    <message>
        <source>BIDS events</source>
        <translation>BIDS-Ereignisse</translation>
    </message>
    <message>
        <source>Subtitles (SubRip)</source>
        <translation>Untertitel (SubRip)</translation>
    </message>
    <message>
        <source>Subtitles (WebVTT)</source>
        <translation>Untertitel (WebVTT)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Annotated video (MP4)</source>
        <translation>Beschriftetes Video (MP4)</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path} gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another folder, or allow to overwrite it.</source>
        <translation>Wählen Sie einen anderen Ordner, oder erlauben Sie das Überschreiben.</translation>
    </message>
    <message>
        <source>{name} has no video to draw into.</source>
        <translation>{name} hat kein Video, in das gezeichnet werden könnte.</translation>
    </message>
    <message>
        <source>Its blurred video is gone, and its source would show the faces.</source>
        <translation>Ihr unkenntlich gemachtes Video ist nicht mehr da, und die Quelle würde die Gesichter zeigen.</translation>
    </message>
    <message>
        <source>{name} cannot be read to its end: {reason}</source>
        <translation>{name} lässt sich nicht bis zum Ende lesen: {reason}</translation>
    </message>
    <message>
        <source>{name} holds no analysed picture.</source>
        <translation>{name} enthält kein ausgewertetes Bild.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong: {kind}: {reason}</source>
        <translation>Etwas Unerwartetes ist schiefgegangen: {kind}: {reason}</translation>
    </message>
    <message>
        <source>The log (Help, Log window) has the details. Start again to go on.</source>
        <translation>Das Protokoll (Hilfe, Protokollfenster) enthält Einzelheiten. Starten Sie neu, um weiterzumachen.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} ist nicht zu gebrauchen: {reason}.</translation>
    </message>
    <message>
        <source>Move it away to see the session as recorded.</source>
        <translation>Verschieben Sie die Datei, um die Sitzung wie aufgezeichnet zu sehen.</translation>
    </message>
    <message>
        <source>{path} cannot be written: writing there is not allowed.</source>
        <translation>{path} kann nicht geschrieben werden: Dort darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the disk is full.</source>
        <translation>{path} kann nicht geschrieben werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the disk quota is used up.</source>
        <translation>{path} kann nicht geschrieben werden: Das Kontingent ist aufgebraucht.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the file would become larger than this system allows.</source>
        <translation>{path} kann nicht geschrieben werden: Die Datei würde größer, als dieses System erlaubt.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the disk is read-only.</source>
        <translation>{path} kann nicht geschrieben werden: Der Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>{path} cannot be written: a part of the path is a file, not a folder.</source>
        <translation>{path} kann nicht geschrieben werden: Ein Teil des Pfades ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>{path} cannot be written: there is no such folder.</source>
        <translation>{path} kann nicht geschrieben werden: Es gibt diesen Ordner nicht.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the disk reports an error.</source>
        <translation>{path} kann nicht geschrieben werden: Der Datenträger meldet einen Fehler.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk; what was written before is kept.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger; was schon geschrieben ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Choose another output folder.</source>
        <translation>Wählen Sie einen anderen Zielordner.</translation>
    </message>
    <message>
        <source>{folder} already holds a session ({file}); it is never overwritten silently.</source>
        <translation>{folder} enthält schon eine Sitzung ({file}); sie wird nie stillschweigend überschrieben.</translation>
    </message>
    <message>
        <source>Choose another folder, or add --overwrite to replace that session.</source>
        <translation>Wählen Sie einen anderen Ordner, oder ersetzen Sie die Sitzung mit --overwrite.</translation>
    </message>
    <message>
        <source>{folder} is a file, not a folder.</source>
        <translation>{folder} ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>Record the clean video when you want to check the model.</source>
        <translation>Zeichnen Sie das unveränderte Video mit auf, wenn Sie das Modell prüfen wollen.</translation>
    </message>
    <message>
        <source>No face was found in this session, so there is none to label.</source>
        <translation>In dieser Sitzung wurde kein Gesicht gefunden; es gibt keines zu benennen.</translation>
    </message>
    <message>
        <source>The faces of this session are blurred, so nobody can read them.</source>
        <translation>Die Gesichter dieser Sitzung sind unkenntlich; niemand kann sie lesen.</translation>
    </message>
    <message>
        <source>The model&apos;s labels are drawn into the only video of this session, so nobody could label blind.</source>
        <translation>In das einzige Video dieser Sitzung sind die Urteile des Modells eingezeichnet; niemand könnte unvoreingenommen urteilen.</translation>
    </message>
    <message>
        <source>Record the clean video as well when you want to check the model.</source>
        <translation>Zeichnen Sie auch das unveränderte Video auf, wenn Sie das Modell prüfen wollen.</translation>
    </message>
    <message>
        <source>{folder} does not hold a session, so nothing was deleted.</source>
        <translation>{folder} enthält keine Sitzung; es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Choose a folder with a session.json.</source>
        <translation>Wählen Sie einen Ordner mit einer session.json.</translation>
    </message>
    <message>
        <source>{folder} is only a link; delete the session that it points to.</source>
        <translation>{folder} ist nur ein Verweis; löschen Sie die Sitzung, auf die er zeigt.</translation>
    </message>
    <message>
        <source>{path} holds no session: there is no timeline.csv.</source>
        <translation>{path} enthält keine Sitzung: Es gibt keine timeline.csv.</translation>
    </message>
    <message>
        <source>Choose the folder that a recording made.</source>
        <translation>Wählen Sie den Ordner einer Aufzeichnung.</translation>
    </message>
    <message>
        <source>Line {line} of {name} is earlier than the line before it.</source>
        <translation>Zeile {line} von {name} liegt früher als die Zeile davor.</translation>
    </message>
    <message>
        <source>Sort the table by time.</source>
        <translation>Sortieren Sie die Tabelle nach der Zeit.</translation>
    </message>
    <message>
        <source>Line {line} of {name} has not as many values as the first.</source>
        <translation>Zeile {line} von {name} hat nicht so viele Werte wie die erste.</translation>
    </message>
    <message>
        <source>Line {line} of {name} has no {column}.</source>
        <translation>In Zeile {line} von {name} fehlt {column}.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a video: {reason}.</source>
        <translation>{path} lässt sich nicht als Video lesen: {reason}.</translation>
    </message>
    <message>
        <source>{name} is no table of this program: the column {column} is missing.</source>
        <translation>{name} ist keine Tabelle dieses Programms: Die Spalte {column} fehlt.</translation>
    </message>
    <message>
        <source>Choose a timeline.csv.</source>
        <translation>Wählen Sie eine timeline.csv.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {text!r} is no number.</source>
        <translation>Zeile {line} von {name}: {text!r} ist keine Zahl.</translation>
    </message>
    <message>
        <source>These videos cannot be recorded: {videos}.</source>
        <translation>Diese Videos können nicht aufgezeichnet werden: {videos}.</translation>
    </message>
    <message>
        <source>A blurred video protects nobody beside a clear one.</source>
        <translation>Ein unkenntliches Video schützt niemanden, wenn daneben ein klares liegt.</translation>
    </message>
    <message>
        <source>Record only the blurred video, or leave it out.</source>
        <translation>Zeichnen Sie nur das unkenntliche Video auf, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The recording was stopped because the disk of {folder} is nearly full.</source>
        <translation>Die Aufzeichnung wurde beendet, weil der Datenträger von {folder} fast voll ist.</translation>
    </message>
    <message>
        <source>processor limit: fewer frames are analysed</source>
        <translation>Prozessorgrenze: weniger Bilder werden ausgewertet</translation>
    </message>
    <message>
        <source>processor limit: few frames are analysed</source>
        <translation>Prozessorgrenze: nur wenige Bilder werden ausgewertet</translation>
    </message>
    <message>
        <source>processor limit: searching less often</source>
        <translation>Prozessorgrenze: es wird seltener gesucht</translation>
    </message>
    <message>
        <source>processor limit: small faces are not searched for</source>
        <translation>Prozessorgrenze: kleine Gesichter werden nicht gesucht</translation>
    </message>
    <message>
        <source>All that was recorded is kept; free some space and start a new recording.</source>
        <translation>Alles Aufgezeichnete bleibt erhalten; schaffen Sie Platz, und beginnen Sie eine neue Aufzeichnung.</translation>
    </message>
    <message>
        <source>{name} needs no recovery.</source>
        <translation>{name} braucht keine Wiederherstellung.</translation>
    </message>
    <message>
        <source>How many pictures came after the last analysed one is unknown.</source>
        <translation>Wie viele Bilder nach dem letzten analysierten kamen, ist unbekannt.</translation>
    </message>
    <message>
        <source>The recording ended before the first picture was analysed; nothing is in it.</source>
        <translation>Die Aufzeichnung endete, bevor das erste Bild analysiert war; sie ist leer.</translation>
    </message>
    <message>
        <source>{name} holds no picture.</source>
        <translation>{name} enthält kein Bild.</translation>
    </message>
    <message>
        <source>{name} ends {time_s:.2f} s earlier.</source>
        <translation>{name} endet {time_s:.2f} s früher.</translation>
    </message>
    <message>
        <source>{path} cannot be encoded: {reason}.</source>
        <translation>{path} kann nicht kodiert werden: {reason}.</translation>
    </message>
    <message>
        <source>Record without video.</source>
        <translation>Zeichnen Sie ohne Video auf.</translation>
    </message>
    <message>
        <source>{setting} must be {kinds}, not {value!r}.</source>
        <translation>{setting} hat die falsche Art von Wert: {value!r} statt {kinds}.</translation>
    </message>
    <message>
        <source>Your settings file could not be used, so the defaults are in effect. {reason}</source>
        <translation>Ihre Einstellungsdatei war nicht brauchbar, daher gelten die Voreinstellungen. {reason}</translation>
    </message>
    <message>
        <source>The old file was kept as {path}.</source>
        <translation>Die alte Datei wurde als {path} aufgehoben.</translation>
    </message>
    <message>
        <source>{setting} must lie between {low:g} and {high:g}, not {value}.</source>
        <translation>{setting} muss zwischen {low:g} und {high:g} liegen, nicht bei {value}.</translation>
    </message>
    <message>
        <source>It was recorded with scores only, and its source is no video or is gone.</source>
        <translation>Es wurden nur Werte aufgezeichnet, und die Quelle ist kein Video oder nicht mehr da.</translation>
    </message>
    <message>
        <source>{setting} must be a group of settings, not {value!r}.</source>
        <translation>{setting} muss eine Gruppe von Einstellungen sein, nicht {value!r}.</translation>
    </message>
    <message>
        <source>{setting} has no setting named {name!r}.</source>
        <translation>In {setting} gibt es keine Einstellung {name!r}.</translation>
    </message>
    <message>
        <source>{setting} must be a list of texts, not {value!r}.</source>
        <translation>{setting} muss eine Liste von Texten sein, nicht {value!r}.</translation>
    </message>
    <message>
        <source>The corrections of this session were changed elsewhere, so this one was not kept.</source>
        <translation>Die Korrekturen dieser Sitzung wurden anderswo geändert; diese hier wurde nicht behalten.</translation>
    </message>
    <message>
        <source>Close the session, open it again and correct it there.</source>
        <translation>Schließen Sie die Sitzung, öffnen Sie sie erneut, und korrigieren Sie dann.</translation>
    </message>
    <message>
        <source>{path} could not be deleted: {reason}.</source>
        <translation>{path} konnte nicht gelöscht werden: {reason}.</translation>
    </message>
    <message>
        <source>Close the programs that use it and try again.</source>
        <translation>Schließen Sie die Programme, die darauf zugreifen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{folder} already holds {file}, which the new session would replace.</source>
        <translation>{folder} enthält schon {file}; die neue Sitzung würde diese Datei ersetzen.</translation>
    </message>
    <message>
        <source>This session keeps scores only, and its source is no video or is not there, so there is no picture that a person could label.</source>
        <translation>Diese Sitzung enthält nur Werte, und ihre Quelle ist kein Video oder nicht da: Es gibt kein Bild, das jemand benennen könnte.</translation>
    </message>
    <message>
        <source>Line {line} of {name} has a lower frame number than the line before it.</source>
        <translation>Zeile {line} von {name} hat eine kleinere Bildnummer als die Zeile davor.</translation>
    </message>
    <message>
        <source>Open tables of several recordings one by one.</source>
        <translation>Öffnen Sie Tabellen mehrerer Aufzeichnungen einzeln.</translation>
    </message>
    <message>
        <source>Line {line} of {name} has a face and frame that an earlier line has already.</source>
        <translation>Zeile {line} von {name} hat ein Gesicht und Bild, die schon eine frühere Zeile hat.</translation>
    </message>
    <message>
        <source>If a crash ended the recording, recover the session first.</source>
        <translation>Wenn ein Absturz die Aufzeichnung beendet hat, stellen Sie die Sitzung zuerst wieder her.</translation>
    </message>
    <message>
        <source>A row with success 1 needs all scores and a face_id from 1 on.</source>
        <translation>Eine Zeile mit success 1 braucht alle Werte und eine face_id ab 1.</translation>
    </message>
    <message>
        <source>{setting} must hold nine names, not {count}.</source>
        <translation>{setting} muss neun Namen enthalten, nicht {count}.</translation>
    </message>
    <message>
        <source>The settings cannot be saved to {path}: {reason}.</source>
        <translation>Die Einstellungen können nicht in {path} gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>They stay in effect until the program ends.</source>
        <translation>Sie gelten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>It cannot be read ({reason}).</source>
        <translation>Sie kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>The installation is incomplete: {path} is missing.</source>
        <translation>Die Installation ist unvollständig: {path} fehlt.</translation>
    </message>
    <message>
        <source>Measuring failed: {reason}</source>
        <translation>Die Messung ist fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>{path} is no name of a report.</source>
        <translation>{path} ist kein Name für einen Bericht.</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so nothing was deleted.</source>
        <translation>Hier lässt sich niemand fragen, deshalb wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Add --yes.</source>
        <translation>Geben Sie --yes an.</translation>
    </message>
    <message>
        <source>This study has no session yet.</source>
        <translation>Diese Studie hat noch keine Sitzung.</translation>
    </message>
    <message>
        <source>Another program is changing {folder}.</source>
        <translation>Ein anderes Programm ändert gerade {folder}.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It cannot be used: {reason}.</source>
        <translation>Sie kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>The batch failed: {reason}</source>
        <translation>Der Stapel ist gescheitert: {reason}</translation>
    </message>
    <message>
        <source>{source} is no camera: a file has no moment of capture.</source>
        <translation>{source} ist keine Kamera: Eine Datei hat keinen Zeitpunkt der Aufnahme.</translation>
    </message>
    <message>
        <source>The camera gave too few pictures to measure anything.</source>
        <translation>Die Kamera gab zu wenige Bilder, um etwas zu messen.</translation>
    </message>
    <message>
        <source>The listeners did not begin.</source>
        <translation>Die Empfänger haben nicht begonnen.</translation>
    </message>
    <message>
        <source>{name} has no picture in this span of time.</source>
        <translation>{name} hat in dieser Zeitspanne kein Bild.</translation>
    </message>
    <message>
        <source>Check start_s and end_s.</source>
        <translation>Prüfen Sie start_s und end_s.</translation>
    </message>
    <message>
        <source>{folder} holds no batch.</source>
        <translation>{folder} enthält keinen Stapel.</translation>
    </message>
    <message>
        <source>Name the sources: fer-desktop batch SOURCES --output {folder}</source>
        <translation>Nennen Sie die Quellen: fer-desktop batch QUELLEN --output {folder}</translation>
    </message>
    <message>
        <source>{source} is live: a batch takes files and folders.</source>
        <translation>{source} ist live: Ein Stapel nimmt Dateien und Ordner.</translation>
    </message>
    <message>
        <source>Record it first, or use fer-desktop analyze.</source>
        <translation>Zeichnen Sie sie zuerst auf, oder verwenden Sie fer-desktop analyze.</translation>
    </message>
    <message>
        <source>{path} is no file: what it gives cannot be read again.</source>
        <translation>{path} ist keine Datei: Was sie liefert, kann nicht noch einmal gelesen werden.</translation>
    </message>
    <message>
        <source>Use fer-desktop analyze for it.</source>
        <translation>Verwenden Sie dafür fer-desktop analyze.</translation>
    </message>
    <message>
        <source>{name} cannot begin at {start_s:g} s: it is no file.</source>
        <translation>{name} kann nicht bei {start_s:g} s beginnen: Es ist keine Datei.</translation>
    </message>
    <message>
        <source>Leave out the start.</source>
        <translation>Lassen Sie den Anfang weg.</translation>
    </message>
    <message>
        <source>{parts}</source>
        <translation>{parts}</translation>
    </message>
    <message>
        <source>{folder} is not there any more, or no batch any more.</source>
        <translation>{folder} ist nicht mehr da oder kein Stapel mehr.</translation>
    </message>
    <message>
        <source>Is the disk connected? What was done is on it; the same command goes on.</source>
        <translation>Ist der Datenträger angeschlossen? Was fertig ist, liegt darauf; derselbe Befehl macht weiter.</translation>
    </message>
    <message>
        <source>{folder} holds no video and no picture, nor do the folders in it.</source>
        <translation>{folder} enthält weder Video noch Bild, auch die Ordner darin nicht.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>No file matches {pattern}.</source>
        <translation>Keine Datei passt zu {pattern}.</translation>
    </message>
    <message>
        <source>Check the pattern and the folder.</source>
        <translation>Prüfen Sie das Muster und den Ordner.</translation>
    </message>
    <message>
        <source>Two sources would get the session name {name}: {first} and {second}.</source>
        <translation>Zwei Quellen bekämen den Sitzungsnamen {name}: {first} und {second}.</translation>
    </message>
    <message>
        <source>Choose another output folder, or name the sessions in a table (column session).</source>
        <translation>Wählen Sie einen anderen Ausgabeordner, oder benennen Sie die Sitzungen in einer Tabelle (Spalte session).</translation>
    </message>
    <message>
        <source>{count} of {all} names do not match the pattern “{pattern}”, the first is {name}.</source>
        <translation>{count} von {all} Namen passen nicht zum Muster „{pattern}“, der erste ist {name}.</translation>
    </message>
    <message>
        <source>Change the pattern, rename the files, or write a table with the column source.</source>
        <translation>Ändern Sie das Muster, benennen Sie die Dateien um, oder schreiben Sie eine Tabelle mit der Spalte source.</translation>
    </message>
    <message>
        <source>The name pattern “{pattern}” cannot be used.</source>
        <translation>Das Namensmuster „{pattern}“ ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Write it like {participant}_{condition}: each field once, texts between them.</source>
        <translation>Schreiben Sie es wie {participant}_{condition}: jedes Feld einmal, Text dazwischen.</translation>
    </message>
    <message>
        <source>In the name pattern “{pattern}” two fields touch: nothing tells where one ends.</source>
        <translation>Im Namensmuster „{pattern}“ berühren sich zwei Felder: Nichts sagt, wo eines endet.</translation>
    </message>
    <message>
        <source>Write a text between them.</source>
        <translation>Schreiben Sie einen Text dazwischen.</translation>
    </message>
    <message>
        <source>{place} ends at {end_s:g} s, before it begins.</source>
        <translation>{place} endet bei {end_s:g} s, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>end_s must be greater than start_s.</source>
        <translation>end_s muss größer sein als start_s.</translation>
    </message>
    <message>
        <source>{place} has “{text}” for {column}, which is no number of seconds.</source>
        <translation>{place} hat „{text}“ als {column}, das ist keine Zahl von Sekunden.</translation>
    </message>
    <message>
        <source>Write seconds from the source&apos;s beginning, such as 12.5.</source>
        <translation>Schreiben Sie Sekunden ab dem Anfang der Quelle, etwa 12.5.</translation>
    </message>
    <message>
        <source>{source} is named twice: {first} and {second}.</source>
        <translation>{source} ist zweimal genannt: {first} und {second}.</translation>
    </message>
    <message>
        <source>Delete one, or give them different spans by start_s and end_s.</source>
        <translation>Löschen Sie eine, oder geben Sie ihnen mit start_s und end_s verschiedene Zeitspannen.</translation>
    </message>
    <message>
        <source>{place} has “{name}” for session, which cannot be the name of a folder.</source>
        <translation>{place} hat „{name}“ als session, das kann kein Ordner heißen.</translation>
    </message>
    <message>
        <source>Use letters, digits, - and _.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern, - und _.</translation>
    </message>
    <message>
        <source>Give each row a name of its own in the column “session” (a number of visits belongs in another column).</source>
        <translation>Geben Sie jeder Zeile in der Spalte „session“ einen eigenen Namen (die Nummer des Besuchs gehört in eine andere Spalte).</translation>
    </message>
    <message>
        <source>Its first row names the columns.</source>
        <translation>Ihre erste Zeile benennt die Spalten.</translation>
    </message>
    <message>
        <source>{name} names no source: it has only the row of column names.</source>
        <translation>{name} nennt keine Quelle: Es gibt nur die Zeile mit den Spaltennamen.</translation>
    </message>
    <message>
        <source>Write a row for each source.</source>
        <translation>Schreiben Sie eine Zeile für jede Quelle.</translation>
    </message>
    <message>
        <source>{name} has no column “source”; its columns are {columns}.</source>
        <translation>{name} hat keine Spalte „source“; die Spalten sind {columns}.</translation>
    </message>
    <message>
        <source>Call the column with the files “source”.</source>
        <translation>Nennen Sie die Spalte mit den Dateien „source“.</translation>
    </message>
    <message>
        <source>{place} has more cells than there are columns.</source>
        <translation>{place} hat mehr Zellen, als es Spalten gibt.</translation>
    </message>
    <message>
        <source>Put a text that holds the separator in quotation marks.</source>
        <translation>Setzen Sie einen Text, der das Trennzeichen enthält, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>{place} has a cell in a column without a name.</source>
        <translation>{place} hat eine Zelle in einer Spalte ohne Namen.</translation>
    </message>
    <message>
        <source>Name the column in the first row.</source>
        <translation>Benennen Sie die Spalte in der ersten Zeile.</translation>
    </message>
    <message>
        <source>{place} names no source.</source>
        <translation>{place} nennt keine Quelle.</translation>
    </message>
    <message>
        <source>Fill in its source.</source>
        <translation>Tragen Sie die Quelle ein.</translation>
    </message>
    <message>
        <source>{name} has two columns “{column}”.</source>
        <translation>{name} hat zwei Spalten „{column}“.</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Geben Sie einer einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} is not written in UTF-8.</source>
        <translation>{path} ist nicht in UTF-8 geschrieben.</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8”, or as an Excel workbook (.xlsx).</source>
        <translation>Speichern Sie sie als „CSV UTF-8“ oder als Excel-Arbeitsmappe (.xlsx).</translation>
    </message>
    <message>
        <source>{path} is not a workbook that can be read.</source>
        <translation>{path} ist keine lesbare Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Save it again as .xlsx, or as “CSV UTF-8”.</source>
        <translation>Speichern Sie sie noch einmal als .xlsx oder als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>What a worker sent for {name} cannot be used: {reason}.</source>
        <translation>Was ein Arbeitsprozess für {name} geschickt hat, ist nicht verwendbar: {reason}.</translation>
    </message>
    <message>
        <source>Start the batch again: the job is then done again.</source>
        <translation>Starten Sie den Stapel erneut: Die Aufgabe wird dann noch einmal gemacht.</translation>
    </message>
    <message>
        <source>The session {name} is larger than {limit:g} MB, too large to be sent.</source>
        <translation>Die Sitzung {name} ist größer als {limit:g} MB, zu groß zum Verschicken.</translation>
    </message>
    <message>
        <source>Let all machines write to one shared folder.</source>
        <translation>Lassen Sie alle Rechner in einen gemeinsamen Ordner schreiben.</translation>
    </message>
    <message>
        <source>Dask is not installed.</source>
        <translation>Dask ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install it with: pip install &quot;fer-desktop[cluster]&quot;</source>
        <translation>Installieren Sie es mit: pip install &quot;fer-desktop[cluster]&quot;</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}.</source>
        <translation>Unter {address} antwortet kein Dask-Scheduler.</translation>
    </message>
    <message>
        <source>Start one there with: dask scheduler</source>
        <translation>Starten Sie dort einen mit: dask scheduler</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} does not answer any more{reason}.</source>
        <translation>Der Dask-Scheduler unter {address} antwortet nicht mehr{reason}.</translation>
    </message>
    <message>
        <source>What is done is kept: start it and the same command again.</source>
        <translation>Was fertig ist, bleibt: Starten Sie ihn und denselben Befehl erneut.</translation>
    </message>
    <message>
        <source>The Dask workers at {address} take no jobs.</source>
        <translation>Die Dask-Worker unter {address} nehmen keine Aufgaben an.</translation>
    </message>
    <message>
        <source>Start them with: {command}</source>
        <translation>Starten Sie sie mit: {command}</translation>
    </message>
    <message>
        <source>A Dask worker at {address} has no FER Desktop, or another version of it.</source>
        <translation>Ein Dask-Worker unter {address} hat kein FER Desktop oder eine andere Version davon.</translation>
    </message>
    <message>
        <source>Install the same version on every machine.</source>
        <translation>Installieren Sie auf jedem Rechner dieselbe Version.</translation>
    </message>
    <message>
        <source>The worker on {host} does not see {source}.</source>
        <translation>Der Arbeitsprozess auf {host} sieht {source} nicht.</translation>
    </message>
    <message>
        <source>Keep the sources where every machine finds them by the same path.</source>
        <translation>Legen Sie die Quellen dorthin, wo jeder Rechner sie unter demselben Pfad findet.</translation>
    </message>
    <message>
        <source>No face was seen for long enough in the first {seconds:g} s of {name}.</source>
        <translation>In den ersten {seconds:g} s von {name} war kein Gesicht lange genug zu sehen.</translation>
    </message>
    <message>
        <source>Choose other seconds, or name a file with a neutral face.</source>
        <translation>Wählen Sie andere Sekunden, oder nennen Sie eine Datei mit einem neutralen Gesicht.</translation>
    </message>
    <message>
        <source>{folder} is there already, and this batch has not made it.</source>
        <translation>{folder} gibt es schon, und dieser Stapel hat ihn nicht gemacht.</translation>
    </message>
    <message>
        <source>Give the job another session name, or move the folder away.</source>
        <translation>Geben Sie der Aufgabe einen anderen Sitzungsnamen, oder verschieben Sie den Ordner.</translation>
    </message>
    <message>
        <source>The session in {folder} is open in another window.</source>
        <translation>Die Sitzung in {folder} ist in einem anderen Fenster geöffnet.</translation>
    </message>
    <message>
        <source>Close it there and start the batch again.</source>
        <translation>Schließen Sie sie dort, und starten Sie den Stapel erneut.</translation>
    </message>
    <message>
        <source>The session in {folder} has been corrected or checked by a person, so it is kept.</source>
        <translation>Die Sitzung in {folder} wurde von einem Menschen korrigiert oder geprüft und bleibt deshalb erhalten.</translation>
    </message>
    <message>
        <source>Move the folder away to have it made again.</source>
        <translation>Verschieben Sie den Ordner, damit sie neu gemacht wird.</translation>
    </message>
    <message>
        <source>Delete it: the job is then done again.</source>
        <translation>Löschen Sie sie: Die Aufgabe wird dann noch einmal gemacht.</translation>
    </message>
    <message>
        <source>The worker on {host} is not the one that this batch needs: {difference}.</source>
        <translation>Der Arbeitsprozess auf {host} ist nicht der, den dieser Stapel braucht: {difference}.</translation>
    </message>
    <message>
        <source>Install the same version of FER Desktop and the same models on every machine.</source>
        <translation>Installieren Sie auf jedem Rechner dieselbe Version von FER Desktop und dieselben Modelle.</translation>
    </message>
    <message>
        <source>{session} was taken over by another machine: this one did not answer for long.</source>
        <translation>{session} wurde von einem anderen Rechner übernommen: Dieser hat lange nicht geantwortet.</translation>
    </message>
    <message>
        <source>Start the batch again: what is done is kept.</source>
        <translation>Starten Sie den Stapel erneut: Was fertig ist, bleibt.</translation>
    </message>
    <message>
        <source>{session} was made otherwise: {difference}.</source>
        <translation>{session} wurde anders gemacht: {difference}.</translation>
    </message>
    <message>
        <source>Do it again with --redo changed, or choose another output folder.</source>
        <translation>Machen Sie sie mit --redo changed neu, oder wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
        <source>A worker of the batch could not be started, or ended by itself.</source>
        <translation>Ein Arbeitsprozess des Stapels konnte nicht gestartet werden oder endete von selbst.</translation>
    </message>
    <message>
        <source>The end of {log} says why.</source>
        <translation>Das Ende von {log} sagt, warum.</translation>
    </message>
    <message>
        <source>Memory is short: fewer files are analysed at the same time.</source>
        <translation>Der Speicher ist knapp: Es werden weniger Dateien gleichzeitig analysiert.</translation>
    </message>
    <message>
        <source>It needed more than {limit} MB.</source>
        <translation>Es wurden mehr als {limit} MB gebraucht.</translation>
    </message>
    <message>
        <source>The model did not come with the program: {name}.</source>
        <translation>Das Modell kam nicht mit dem Programm: {name}.</translation>
    </message>
    <message>
        <source>It is over before {start_s:g} s.</source>
        <translation>Sie endet vor {start_s:g} s.</translation>
    </message>
    <message>
        <source>There is no SLURM here: its command {command} was not found.</source>
        <translation>Hier gibt es kein SLURM: Sein Befehl {command} wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Start the batch on a computer from which jobs are given to SLURM.</source>
        <translation>Starten Sie den Stapel auf einem Rechner, von dem aus SLURM Aufträge erhält.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has no worker: the files wait for one. Start some with: {command}</source>
        <translation>Der Dask-Scheduler unter {address} hat keinen Worker: Die Dateien warten auf einen. Starten Sie welche mit: {command}</translation>
    </message>
    <message>
        <source>It could not be exported: {reason}</source>
        <translation>Sie konnte nicht exportiert werden: {reason}</translation>
    </message>
    <message>
        <source>It could not be exported as {format}: {reason}</source>
        <translation>Sie konnte nicht als {format} exportiert werden: {reason}</translation>
    </message>
    <message>
        <source>Raise --memory-limit, or use --retry failed when more memory is free.</source>
        <translation>Erhöhen Sie --memory-limit, oder nehmen Sie --retry failed, wenn mehr Speicher frei ist.</translation>
    </message>
    <message>
        <source>The settings of the batch were changed; they count from the next start.</source>
        <translation>Die Einstellungen des Stapels wurden geändert; sie gelten ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>Its process was killed {deaths} times.</source>
        <translation>Ihr Prozess wurde {deaths}-mal beendet.</translation>
    </message>
    <message>
        <source>It may need more memory than there is, or crash a library: the end of batch.log may say more. --retry failed tries it again.</source>
        <translation>Sie braucht vielleicht mehr Speicher, als da ist, oder lässt eine Bibliothek abstürzen: Das Ende von batch.log sagt vielleicht mehr. --retry failed versucht sie noch einmal.</translation>
    </message>
    <message>
        <source>{count} finished sessions ({names}) were made otherwise: {difference}.</source>
        <translation>{count} fertige Sitzungen ({names}) wurden anders gemacht: {difference}.</translation>
    </message>
    <message>
        <source>The finished session {names} was made otherwise: {difference}.</source>
        <translation>Die fertige Sitzung {names} wurde anders gemacht: {difference}.</translation>
    </message>
    <message>
        <source>Make them again with --redo changed, or choose another output folder.</source>
        <translation>Machen Sie sie mit --redo changed neu, oder wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
        <source>Make it again with --redo changed, or choose another output folder.</source>
        <translation>Machen Sie sie mit --redo changed neu, oder wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
        <source>The model “{name}” did not come with FER Desktop, so nobody has checked what it says. SHA-256 of its file: {digest}…</source>
        <translation>Das Modell „{name}“ gehört nicht zu FER Desktop; niemand hat geprüft, was es sagt. SHA-256 seiner Datei: {digest}…</translation>
    </message>
    <message>
        <source>This model is an ONNX file, and ONNX Runtime is not installed.</source>
        <translation>Dieses Modell ist eine ONNX-Datei, und ONNX Runtime ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install the extra: pip install fer-desktop[onnx]</source>
        <translation>Installieren Sie den Zusatz: pip install fer-desktop[onnx]</translation>
    </message>
    <message>
        <source>ONNX Runtime cannot run {path}: {reason}.</source>
        <translation>ONNX Runtime kann {path} nicht ausführen: {reason}.</translation>
    </message>
    <message>
        <source>Import the model again, or choose another one.</source>
        <translation>Importieren Sie das Modell noch einmal, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>A neutral face corrects what is written, and nothing is.</source>
        <translation>Ein neutrales Gesicht korrigiert, was geschrieben wird, und es wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>{folder} is a folder of videos, and analyze takes one source.</source>
        <translation>{folder} ist ein Ordner mit Videos, und analyze nimmt eine Quelle.</translation>
    </message>
    <message>
        <source>This analyses all of them: fer-desktop batch {folder} --output DIR</source>
        <translation>Das analysiert alle: fer-desktop batch {folder} --output ORDNER</translation>
    </message>
    <message>
        <source>Another program is working on the batch in {folder} with other settings.</source>
        <translation>Ein anderes Programm arbeitet mit anderen Einstellungen am Stapel in {folder}.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or give the same settings.</source>
        <translation>Warten Sie, bis es fertig ist, oder geben Sie dieselben Einstellungen an.</translation>
    </message>
    <message>
        <source>Labelled pictures and sessions cannot be evaluated together.</source>
        <translation>Beschriftete Bilder und Sitzungen lassen sich nicht zusammen auswerten.</translation>
    </message>
    <message>
        <source>Do it one by one.</source>
        <translation>Werten Sie sie einzeln aus.</translation>
    </message>
    <message>
        <source>No session was named.</source>
        <translation>Es wurde keine Sitzung genannt.</translation>
    </message>
    <message>
        <source>Add the folder of a session, or several.</source>
        <translation>Geben Sie den Ordner einer oder mehrerer Sitzungen an.</translation>
    </message>
    <message>
        <source>{one} and {other} have one name, so their files would meet in {folder}.</source>
        <translation>{one} und {other} heißen gleich, ihre Dateien würden sich in {folder} begegnen.</translation>
    </message>
    <message>
        <source>Leave --output out: each session&apos;s files then lie in its own export folder.</source>
        <translation>Lassen Sie --output weg: Die Dateien jeder Sitzung liegen dann in ihrem eigenen Exportordner.</translation>
    </message>
    <message>
        <source>Nobody could say START, or nothing would be recorded.</source>
        <translation>Niemand könnte START sagen, oder es würde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Add --control-tcp PORT and --output DIR.</source>
        <translation>Ergänzen Sie --control-tcp PORT und --output ORDNER.</translation>
    </message>
    <message>
        <source>Choose one ending in .html or .pdf, or a folder.</source>
        <translation>Wählen Sie einen, der auf .html oder .pdf endet, oder einen Ordner.</translation>
    </message>
    <message>
        <source>{path} does not end in .{form}.</source>
        <translation>{path} endet nicht auf .{form}.</translation>
    </message>
    <message>
        <source>{path} can hold the report of one session only.</source>
        <translation>{path} kann nur den Bericht einer einzigen Sitzung aufnehmen.</translation>
    </message>
    <message>
        <source>Name a folder, or leave --output out.</source>
        <translation>Nennen Sie einen Ordner, oder lassen Sie --output weg.</translation>
    </message>
    <message>
        <source>“{spec}” is no variable.</source>
        <translation>„{spec}“ ist keine Variable.</translation>
    </message>
    <message>
        <source>Write it as {form}.</source>
        <translation>Schreiben Sie sie als {form}.</translation>
    </message>
    <message>
        <source>“{text}” is not NAME=VALUE.</source>
        <translation>„{text}“ hat nicht die Form NAME=WERT.</translation>
    </message>
    <message>
        <source>Whose sessions are these?</source>
        <translation>Von wem sind diese Sitzungen?</translation>
    </message>
    <message>
        <source>Add --participant CODE.</source>
        <translation>Ergänzen Sie --participant CODE.</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>Es gibt nichts hinzuzufügen.</translation>
    </message>
    <message>
        <source>Name sessions, a table, --batch or a participant.</source>
        <translation>Nennen Sie Sitzungen, eine Tabelle, --batch oder eine teilnehmende Person.</translation>
    </message>
    <message>
        <source>There is too little memory for FER Desktop.</source>
        <translation>Für FER Desktop ist zu wenig Speicher frei.</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit on this one, and start again.</source>
        <translation>Schließen Sie andere Programme oder heben Sie die Grenze für dieses an und starten Sie neu.</translation>
    </message>
    <message>
        <source>It needs memory: close other programs and start again. If that does not help, install FER Desktop again, or choose another model.</source>
        <translation>Dafür ist Speicher nötig: Schließen Sie andere Programme und starten Sie neu. Hilft das nicht, installieren Sie FER Desktop neu oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>A seat is left edge, upper edge, width and height in shares of the picture, and a name that begins with a letter or number, not {seat!r}.</source>
        <translation>Ein Platz besteht aus linkem Rand, oberem Rand, Breite und Höhe als Anteilen des Bildes und einem Namen, der mit einem Buchstaben oder einer Ziffer beginnt, nicht {seat!r}.</translation>
    </message>
    <message>
        <source>There may be {count} seats, each with a name of its own.</source>
        <translation>Es darf {count} Plätze geben, jeden mit eigenem Namen.</translation>
    </message>
    <message>
        <source>the person could not tell</source>
        <translation>die Person konnte es nicht sagen</translation>
    </message>
    <message>
        <source>its video has no picture of this moment</source>
        <translation>im Video gibt es kein Bild von diesem Moment</translation>
    </message>
    <message>
        <source>These sessions were recorded with several models: {models}.</source>
        <translation>Diese Sitzungen wurden mit mehreren Modellen aufgenommen: {models}.</translation>
    </message>
    <message>
        <source>Evaluate them one by one, or name one model to read them all again.</source>
        <translation>Werten Sie sie einzeln aus, oder nennen Sie ein Modell, das alle noch einmal liest.</translation>
    </message>
    <message>
        <source>Nobody has labelled faces of {name} yet.</source>
        <translation>In {name} hat noch niemand Gesichter beschriftet.</translation>
    </message>
    <message>
        <source>Open it in the window: Check the model (human check).</source>
        <translation>Öffnen Sie sie im Fenster: Modell prüfen.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>The labels of the model seem to be swapped: what it calls {named} a person calls {meant}. Check the order of its labels.</source>
        <translation>Die Bezeichnungen des Modells scheinen vertauscht zu sein: Was es {named} nennt, nennt ein Mensch {meant}. Prüfen Sie ihre Reihenfolge.</translation>
    </message>
    <message>
        <source>The model does not know {emotions}: none of these {count} faces can be right.</source>
        <translation>Das Modell kennt {emotions} nicht: Keines dieser {count} Gesichter kann richtig sein.</translation>
    </message>
    <message>
        <source>There are fewer than {count} faces of: {emotions}.</source>
        <translation>Es gibt weniger als {count} Gesichter für: {emotions}.</translation>
    </message>
    <message>
        <source>All faces are of one person: no interval can be given.</source>
        <translation>Alle Gesichter gehören einer Person: Ein Intervall lässt sich nicht angeben.</translation>
    </message>
    <message>
        <source>No labelled face is left to measure with; {count} could not be used.</source>
        <translation>Es bleibt kein beschriftetes Gesicht zum Messen; {count} waren nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>The first, {place}: {reason}</source>
        <translation>Das erste, {place}: {reason}</translation>
    </message>
    <message>
        <source>{count} faces were found, and one label cannot be that of all</source>
        <translation>{count} Gesichter wurden gefunden, und eine Bezeichnung kann nicht für alle gelten</translation>
    </message>
    <message>
        <source>{path} holds no labelled pictures.</source>
        <translation>{path} enthält keine beschrifteten Bilder.</translation>
    </message>
    <message>
        <source>Lay them into folders named after their labels: {labels}.</source>
        <translation>Legen Sie sie in Ordner, die wie die Bezeichnungen heißen: {labels}.</translation>
    </message>
    <message>
        <source>The folder “{name}” is no label.</source>
        <translation>Der Ordner „{name}“ ist keine Bezeichnung.</translation>
    </message>
    <message>
        <source>Expected: {labels}. Say what it means (“{name}=anger”), or leave it out (“{name}={nothing}”).</source>
        <translation>Erwartet: {labels}. Sagen Sie, was er bedeutet („{name}=anger“), oder lassen Sie ihn weg („{name}={nothing}“).</translation>
    </message>
    <message>
        <source>it cannot be read as a picture</source>
        <translation>es lässt sich nicht als Bild lesen</translation>
    </message>
    <message>
        <source>“{part}” must be FOLDER=LABEL.</source>
        <translation>„{part}“ muss ORDNER=BEZEICHNUNG sein.</translation>
    </message>
    <message>
        <source>Labels: {labels}; or “{nothing}” to leave a folder out.</source>
        <translation>Bezeichnungen: {labels}; oder „{nothing}“, um einen Ordner wegzulassen.</translation>
    </message>
    <message>
        <source>no face was found</source>
        <translation>es wurde kein Gesicht gefunden</translation>
    </message>
    <message>
        <source>{path} is a folder where a file of the session should be.</source>
        <translation>{path} ist ein Ordner, wo eine Datei der Sitzung sein sollte.</translation>
    </message>
    <message>
        <source>The window showed no face within the time.</source>
        <translation>Das Fenster zeigte in dieser Zeit kein Gesicht.</translation>
    </message>
    <message>
        <source>The stimulus {name} cannot be shown: {reason}.</source>
        <translation>Der Reiz {name} kann nicht gezeigt werden: {reason}.</translation>
    </message>
    <message>
        <source>Choose another file in the study.</source>
        <translation>Wählen Sie in der Studie eine andere Datei.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>The recording begins…</source>
        <translation>Die Aufnahme beginnt…</translation>
    </message>
    <message>
        <source>Neutral face: the participant looks at the cross</source>
        <translation>Neutrales Gesicht: der Teilnehmer sieht auf das Kreuz</translation>
    </message>
    <message>
        <source>Stimuli are shown</source>
        <translation>Reize werden gezeigt</translation>
    </message>
    <message>
        <source>All stimuli were shown</source>
        <translation>Alle Reize wurden gezeigt</translation>
    </message>
    <message>
        <source>Stopped; it can go on with the next stimulus</source>
        <translation>Angehalten; es kann mit dem nächsten Reiz weitergehen</translation>
    </message>
    <message>
        <source>No face is seen: the stimuli begin without a baseline.</source>
        <translation>Kein Gesicht ist zu sehen: Die Reize beginnen ohne Grundlinie.</translation>
    </message>
    <message>
        <source>The face was not seen for long enough: there is no baseline.</source>
        <translation>Das Gesicht war nicht lange genug zu sehen: Es gibt keine Grundlinie.</translation>
    </message>
    <message>
        <source>The participant&apos;s screen is gone: connect it, and go on from here.</source>
        <translation>Der Bildschirm des Teilnehmers ist weg: Schließen Sie ihn an und machen Sie von hier aus weiter.</translation>
    </message>
    <message>
        <source>The recording has ended: when the camera is back, go on with the stimulus that was interrupted.</source>
        <translation>Die Aufnahme ist zu Ende: Wenn die Kamera wieder da ist, machen Sie mit dem unterbrochenen Reiz weiter.</translation>
    </message>
    <message>
        <source>The stimulus {name} cannot be shown: {path} is not there.</source>
        <translation>Der Reiz {name} kann nicht gezeigt werden: {path} ist nicht da.</translation>
    </message>
    <message>
        <source>Put the file back, and go on with this participant.</source>
        <translation>Legen Sie die Datei zurück und machen Sie mit diesem Teilnehmer weiter.</translation>
    </message>
    <message>
        <source>The stimulus {name} cannot be shown: {path} is no picture that can be read.</source>
        <translation>Der Reiz {name} kann nicht gezeigt werden: {path} ist kein lesbares Bild.</translation>
    </message>
    <message>
        <source>There is no sound device: {name} is shown without its sound.</source>
        <translation>Es gibt kein Tongerät: {name} wird ohne Ton gezeigt.</translation>
    </message>
    <message>
        <source>{folder} holds a batch already.</source>
        <translation>{folder} enthält schon einen Stapel.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Öffnen Sie ihn, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Qt, which draws the window, cannot go on: {message}</source>
        <translation>Qt, das die Fenster zeichnet, kann nicht weitermachen: {message}</translation>
    </message>
    <message>
        <source>The window cannot be shown: there is no display, or a system library that the display needs is missing.</source>
        <translation>Das Fenster kann nicht gezeigt werden: Es gibt keinen Bildschirm, oder eine Systembibliothek für die Anzeige fehlt.</translation>
    </message>
    <message>
        <source>Start it from a desktop session (on Debian or Ubuntu: sudo apt-get install libxcb-cursor0 libxkbcommon-x11-0), or use a command without a window: fer-desktop analyze VIDEO</source>
        <translation>Starten Sie es in einer Desktop-Sitzung (unter Debian oder Ubuntu: sudo apt-get install libxcb-cursor0 libxkbcommon-x11-0), oder verwenden Sie einen Befehl ohne Fenster: fer-desktop analyze VIDEO</translation>
    </message>
    <message>
        <source>This table does not say where the faces are, so none can be shown.</source>
        <translation>Diese Tabelle sagt nicht, wo die Gesichter sind; darum kann keines gezeigt werden.</translation>
    </message>
    <message>
        <source>to_pandas() needs pandas, which is not installed.</source>
        <translation>to_pandas() braucht pandas, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>pip install pandas</source>
        <translation>pip install pandas</translation>
    </message>
    <message>
        <source>“{text}” is no choice of faces.</source>
        <translation>„{text}“ ist keine Auswahl von Gesichtern.</translation>
    </message>
    <message>
        <source>Say largest, all, the number of a face, or seat:NAME.</source>
        <translation>Möglich sind largest, all, die Nummer eines Gesichts oder seat:NAME.</translation>
    </message>
    <message>
        <source>A marker stream needs a name to be found by.</source>
        <translation>Ein Strom von Markern braucht einen Namen, unter dem er zu finden ist.</translation>
    </message>
    <message>
        <source>Nobody reads the values any more ({reason}).</source>
        <translation>Niemand liest die Werte mehr ({reason}).</translation>
    </message>
    <message>
        <source>Lab Streaming Layer is not available ({reason}).</source>
        <translation>Lab Streaming Layer ist nicht verfügbar ({reason}).</translation>
    </message>
    <message>
        <source>Install it with: pip install &quot;fer-desktop[lsl]&quot;</source>
        <translation>Installieren Sie es mit: pip install &quot;fer-desktop[lsl]&quot;</translation>
    </message>
    <message>
        <source>{where} cannot be reached: {reason}.</source>
        <translation>{where} ist nicht zu erreichen: {reason}.</translation>
    </message>
    <message>
        <source>Check the address: 127.0.0.1 is this computer.</source>
        <translation>Prüfen Sie die Adresse: 127.0.0.1 ist dieser Rechner.</translation>
    </message>
    <message>
        <source>Nobody can connect at {where}: {reason}.</source>
        <translation>Unter {where} kann sich niemand verbinden: {reason}.</translation>
    </message>
    <message>
        <source>{host} is another computer: the values of faces would leave this one.</source>
        <translation>{host} ist ein anderer Rechner: Die Werte von Gesichtern würden diesen verlassen.</translation>
    </message>
    <message>
        <source>Use 127.0.0.1, or allow the network.</source>
        <translation>Nehmen Sie 127.0.0.1, oder erlauben Sie das Netz.</translation>
    </message>
    <message>
        <source>{port} is no port: it must lie between 1 and 65535.</source>
        <translation>{port} ist kein Port: Er muss zwischen 1 und 65535 liegen.</translation>
    </message>
    <message>
        <source>{where} is in use by another program.</source>
        <translation>{where} wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>{host} is not this computer alone: others in the network could come in.</source>
        <translation>{host} ist nicht dieser Rechner allein: Andere im Netz könnten hereinkommen.</translation>
    </message>
    <message>
        <source>Use 127.0.0.1, or allow the network, with a token.</source>
        <translation>Nehmen Sie 127.0.0.1, oder erlauben Sie das Netz, mit einem Token.</translation>
    </message>
    <message>
        <source>Expected: a Keras file (.keras, .h5), a SavedModel folder, a LiteRT file (.tflite) or an ONNX file (.onnx).</source>
        <translation>Erwartet: eine Keras-Datei (.keras, .h5), ein SavedModel-Ordner, eine LiteRT-Datei (.tflite) oder eine ONNX-Datei (.onnx).</translation>
    </message>
    <message>
        <source>{path} is no model that can be imported.</source>
        <translation>{path} ist kein Modell, das importiert werden kann.</translation>
    </message>
    <message>
        <source>The folder {path} is no SavedModel: there is no saved_model.pb.</source>
        <translation>Der Ordner {path} ist kein SavedModel: saved_model.pb fehlt.</translation>
    </message>
    <message>
        <source>{path} has {size:.0f} MB; at most {limit:.0f} MB are taken.</source>
        <translation>{path} hat {size:.0f} MB; höchstens {limit:.0f} MB werden angenommen.</translation>
    </message>
    <message>
        <source>ImageNet&apos;s pixels are for models that take three channels.</source>
        <translation>Die Pixel von ImageNet sind für Modelle mit drei Kanälen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a model.</source>
        <translation>„{name}“ kann nicht der Name eines Modells sein.</translation>
    </message>
    <message>
        <source>Use letters, digits, “-”, “_” and “.”, at most 60.</source>
        <translation>Nehmen Sie Buchstaben, Ziffern, „-“, „_“ und „.“, höchstens 60.</translation>
    </message>
    <message>
        <source>“{name}” is the name of a model that comes with the program.</source>
        <translation>„{name}“ heißt ein Modell, das zum Programm gehört.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a model “{name}” already, in {folder}.</source>
        <translation>Es gibt schon ein Modell „{name}“, in {folder}.</translation>
    </message>
    <message>
        <source>Choose another name, or add --overwrite to replace it.</source>
        <translation>Wählen Sie einen anderen Namen, oder ersetzen Sie es mit --overwrite.</translation>
    </message>
    <message>
        <source>The model has {outputs} outputs, and {count} labels were given for them.</source>
        <translation>Das Modell hat {outputs} Ausgänge, und {count} Bezeichnungen wurden angegeben.</translation>
    </message>
    <message>
        <source>Name each output in order (--labels): {labels}; or “{nothing}” for one that is none of these.</source>
        <translation>Benennen Sie die Ausgänge der Reihe nach (--labels): {labels}; oder „{nothing}“ für einen, der nichts davon ist.</translation>
    </message>
    <message>
        <source>The crop must be 0.2 to 5 times the detector&apos;s box, not {scale:g}.</source>
        <translation>Der Ausschnitt muss das 0,2- bis 5-Fache des gefundenen Rahmens sein, nicht {scale:g}.</translation>
    </message>
    <message>
        <source>The labels make no sense: {reason}.</source>
        <translation>Die Bezeichnungen ergeben keinen Sinn: {reason}.</translation>
    </message>
    <message>
        <source>With {option} {best} of {count} faces would be right instead of {right}. Was the model trained on such pixels?</source>
        <translation>Mit {option} wären {best} von {count} Gesichtern richtig statt {right}. Wurde das Modell mit solchen Pixeln trainiert?</translation>
    </message>
    <message>
        <source>At no threshold {share:.0%} of the labels are right: every face would be “unsure”.</source>
        <translation>Bei keiner Schwelle sind {share:.0%} der Bezeichnungen richtig: Jedes Gesicht wäre „unsicher“.</translation>
    </message>
    <message>
        <source>The model cannot be run: {reason}.</source>
        <translation>Das Modell lässt sich nicht ausführen: {reason}.</translation>
    </message>
    <message>
        <source>Its file is damaged, or it has operations that the run-time does not know.</source>
        <translation>Seine Datei ist beschädigt, oder es enthält Operationen, die die Laufzeitumgebung nicht kennt.</translation>
    </message>
    <message>
        <source>The model takes {shape}; a square picture of {least} to {most} pixels with 1 or 3 channels is expected (batch x side x side x channels, or channels first).</source>
        <translation>Das Modell nimmt {shape}; erwartet wird ein quadratisches Bild von {least} bis {most} Pixeln mit 1 oder 3 Kanälen (Stapel x Seite x Seite x Kanäle, oder Kanäle zuerst).</translation>
    </message>
    <message>
        <source>The model has {inputs} inputs and {outputs} outputs; one picture in and one list of values out is expected.</source>
        <translation>Das Modell hat {inputs} Eingänge und {outputs} Ausgänge; erwartet wird ein Bild hinein und eine Liste von Werten heraus.</translation>
    </message>
    <message>
        <source>The model takes {count} channels ({shape}), and “{channels}” has {own}.</source>
        <translation>Das Modell nimmt {count} Kanäle ({shape}), und „{channels}“ hat {own}.</translation>
    </message>
    <message>
        <source>The model does not say how large its pictures are (it takes {shape}).</source>
        <translation>Das Modell sagt nicht, wie groß seine Bilder sind (es nimmt {shape}).</translation>
    </message>
    <message>
        <source>Give --size with the side that it was trained on.</source>
        <translation>Geben Sie mit --size die Seite an, mit der es trainiert wurde.</translation>
    </message>
    <message>
        <source>The model answers with {count} value for each picture; two or more are expected, one for each label.</source>
        <translation>Das Modell antwortet mit {count} Wert je Bild; erwartet werden zwei oder mehr, einer je Bezeichnung.</translation>
    </message>
    <message>
        <source>The model answers with values that are no numbers (NaN or infinite): its weights are damaged, or it was trained until it broke.</source>
        <translation>Das Modell antwortet mit Werten, die keine Zahlen sind (NaN oder unendlich): Seine Gewichte sind beschädigt, oder das Training ist entgleist.</translation>
    </message>
    <message>
        <source>The model answers the same to every picture. Is the range of its pixels right?</source>
        <translation>Das Modell antwortet auf jedes Bild gleich. Stimmt der Wertebereich seiner Pixel?</translation>
    </message>
    <message>
        <source>TensorFlow cannot convert {path}: {reason}.</source>
        <translation>TensorFlow kann {path} nicht umwandeln: {reason}.</translation>
    </message>
    <message>
        <source>Only networks of common layers can be imported.</source>
        <translation>Nur Netze aus üblichen Schichten lassen sich importieren.</translation>
    </message>
    <message>
        <source>{path} has a Lambda layer: Python code of its author, which is not run.</source>
        <translation>{path} hat eine Lambda-Schicht: Python-Code des Verfassers, der nicht ausgeführt wird.</translation>
    </message>
    <message>
        <source>Replace it by a layer of Keras&apos;s own, and save the model again.</source>
        <translation>Ersetzen Sie sie durch eine Schicht aus Keras, und speichern Sie das Modell neu.</translation>
    </message>
    <message>
        <source>{path} has operations that LiteRT does not know: {operations}.</source>
        <translation>{path} enthält Operationen, die LiteRT nicht kennt: {operations}.</translation>
    </message>
    <message>
        <source>Converting {path} needs TensorFlow, which is not installed.</source>
        <translation>{path} umzuwandeln braucht TensorFlow, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>Install the extra: pip install fer-desktop[reference]; or convert the model to LiteRT (TFLite) yourself.</source>
        <translation>Installieren Sie den Zusatz: pip install fer-desktop[reference]; oder wandeln Sie das Modell selbst in LiteRT (TFLite) um.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {column} must be a text of at most {count} characters.</source>
        <translation>Zeile {line} von {name}: {column} muss ein Text von höchstens {count} Zeichen sein.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {text!r} is no label.</source>
        <translation>Zeile {line} von {name}: {text!r} ist keine Beschriftung.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {column} must lie between {low:g} and {high:g}.</source>
        <translation>Zeile {line} von {name}: {column} muss zwischen {low:g} und {high:g} liegen.</translation>
    </message>
    <message>
        <source>“{code}” is no code of a participant.</source>
        <translation>„{code}“ ist kein Kürzel eines Teilnehmers.</translation>
    </message>
    <message>
        <source>{path} holds the neutral face of another participant.</source>
        <translation>{path} enthält das neutrale Gesicht eines anderen Teilnehmers.</translation>
    </message>
    <message>
        <source>Give this participant another code.</source>
        <translation>Geben Sie diesem Teilnehmer ein anderes Kürzel.</translation>
    </message>
    <message>
        <source>There is no neutral face of participant “{code}” in {folder}.</source>
        <translation>In {folder} gibt es kein neutrales Gesicht des Teilnehmers „{code}“.</translation>
    </message>
    <message>
        <source>Record one in the window, take one from a recorded session, or name a file or the first seconds of the source.</source>
        <translation>Nehmen Sie eines im Fenster auf, nehmen Sie eines aus einer aufgenommenen Sitzung, oder nennen Sie eine Datei oder die ersten Sekunden der Quelle.</translation>
    </message>
    <message>
        <source>The neutral face of {owner} was recorded with the model “{model}” and corrects no other; this is “{name}”.</source>
        <translation>Das neutrale Gesicht von {owner} wurde mit dem Modell „{model}“ aufgenommen und korrigiert kein anderes; dieses ist „{name}“.</translation>
    </message>
    <message>
        <source>Record it again with this model.</source>
        <translation>Nehmen Sie es mit diesem Modell erneut auf.</translation>
    </message>
    <message>
        <source>A neutral face must last longer than 0 s, not {text}.</source>
        <translation>Ein neutrales Gesicht muss länger als 0 s dauern, nicht {text}.</translation>
    </message>
    <message>
        <source>A correction was not kept: {reason}.</source>
        <translation>Eine Korrektur wurde nicht gespeichert: {reason}.</translation>
    </message>
    <message>
        <source>The session in {folder} is still being recorded, so nothing was deleted.</source>
        <translation>Die Sitzung in {folder} wird noch aufgenommen; darum wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>End the recording first.</source>
        <translation>Beenden Sie zuerst die Aufnahme.</translation>
    </message>
    <message>
        <source>{path} is a link: it may lead anywhere, so nothing is written there.</source>
        <translation>{path} ist eine Verknüpfung: Sie kann überallhin führen; darum wird dort nichts geschrieben.</translation>
    </message>
    <message>
        <source>{path} is a link: it may lead anywhere, so a session that holds one is not used.</source>
        <translation>{path} ist eine Verknüpfung: Sie kann überallhin führen; darum wird eine Sitzung mit einer solchen nicht verwendet.</translation>
    </message>
    <message>
        <source>Copy what you need of it into a folder without links.</source>
        <translation>Kopieren Sie, was Sie davon brauchen, in einen Ordner ohne Verknüpfungen.</translation>
    </message>
    <message>
        <source>The recording ended before it had begun; its empty folder was deleted.</source>
        <translation>Die Aufnahme endete, bevor sie begonnen hatte; ihr leerer Ordner wurde gelöscht.</translation>
    </message>
    <message>
        <source>The recording was cut off; {count} analysed pictures up to {end} are complete.</source>
        <translation>Die Aufzeichnung wurde abgebrochen; {count} analysierte Bilder bis {end} sind vollständig.</translation>
    </message>
    <message>
        <source>{folder} is being used by another program.</source>
        <translation>{folder} wird gerade von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No source is named.</source>
        <translation>Es ist keine Quelle genannt.</translation>
    </message>
    <message>
        <source>Write one of: {forms}.</source>
        <translation>Möglich sind: {forms}.</translation>
    </message>
    <message>
        <source>Try again, or unplug it and plug it in again.</source>
        <translation>Versuchen Sie es noch einmal oder stecken Sie sie ab und wieder an.</translation>
    </message>
    <message>
        <source>The camera “{camera}” did not start.</source>
        <translation>Die Kamera „{camera}“ ist nicht gestartet.</translation>
    </message>
    <message>
        <source>The camera “{camera}” does not start.</source>
        <translation>Die Kamera „{camera}“ startet nicht.</translation>
    </message>
    <message>
        <source>The camera “{camera}” has stopped giving pictures.</source>
        <translation>Die Kamera „{camera}“ liefert keine Bilder mehr.</translation>
    </message>
    <message>
        <source>The camera “{camera}” was closed.</source>
        <translation>Die Kamera „{camera}“ wurde geschlossen.</translation>
    </message>
    <message>
        <source>The camera “{camera}” is not connected.</source>
        <translation>Die Kamera „{camera}“ ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>Plug it in and try again.</source>
        <translation>Stecken Sie sie an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The camera “{camera}” is in use by another program.</source>
        <translation>Die Kamera „{camera}“ wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Close the program that uses it, or unplug the camera and plug it in again.</source>
        <translation>Schließen Sie dieses Programm oder stecken Sie die Kamera ab und wieder an.</translation>
    </message>
    <message>
        <source>The camera “{camera}” may not be used by this program.</source>
        <translation>Die Kamera „{camera}“ darf von diesem Programm nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Allow camera access in the system&apos;s privacy settings (on Linux: add your user to the group “video”).</source>
        <translation>Erlauben Sie den Zugriff auf die Kamera in den Datenschutz-Einstellungen des Systems (unter Linux: nehmen Sie Ihren Benutzer in die Gruppe „video“ auf).</translation>
    </message>
    <message>
        <source>The camera “{camera}” was unplugged.</source>
        <translation>Die Kamera „{camera}“ wurde abgesteckt.</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>Stecken Sie sie wieder an.</translation>
    </message>
    <message>
        <source>The camera “{camera}” gives no pictures that can be read.</source>
        <translation>Die Kamera „{camera}“ liefert keine lesbaren Bilder.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another size and rate in the settings.</source>
        <translation>Stecken Sie sie ab und wieder an oder wählen Sie in den Einstellungen eine andere Größe und Bildrate.</translation>
    </message>
    <message>
        <source>There is no camera number {wanted}.</source>
        <translation>Es gibt keine Kamera mit der Nummer {wanted}.</translation>
    </message>
    <message>
        <source>There is no camera named “{wanted}”.</source>
        <translation>Es gibt keine Kamera namens „{wanted}“.</translation>
    </message>
    <message>
        <source>These are connected: {cameras}.</source>
        <translation>Angeschlossen sind: {cameras}.</translation>
    </message>
    <message>
        <source>Plug one in and try again.</source>
        <translation>Stecken Sie eine an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} is made of parts that cannot be put together.</source>
        <translation>{name} besteht aus Teilen, die sich nicht zusammensetzen lassen.</translation>
    </message>
    <message>
        <source>Save it as JPEG where it was taken, and open that.</source>
        <translation>Speichern Sie es dort, wo es aufgenommen wurde, als JPEG und öffnen Sie dieses.</translation>
    </message>
    <message>
        <source>{name} has no pictures, only sound or data.</source>
        <translation>{name} enthält keine Bilder, nur Ton oder Daten.</translation>
    </message>
    <message>
        <source>Choose a video file.</source>
        <translation>Wählen Sie eine Videodatei.</translation>
    </message>
    <message>
        <source>{name} is not a video.</source>
        <translation>{name} ist kein Video.</translation>
    </message>
    <message>
        <source>{name} is coded in a way that cannot be read.</source>
        <translation>{name} ist auf eine Weise kodiert, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>Convert it to H.264, for instance with HandBrake.</source>
        <translation>Wandeln Sie es in H.264 um, zum Beispiel mit HandBrake.</translation>
    </message>
    <message>
        <source>{name} has pictures of {width} x {height} pixels: {size} megapixels, and at most {limit} are read, so that the memory is enough.</source>
        <translation>{name} hat Bilder von {width} x {height} Pixeln: {size} Megapixel; höchstens {limit} werden gelesen, damit der Speicher reicht.</translation>
    </message>
    <message>
        <source>Make them smaller, or raise the limit in the settings (files and streams, largest picture).</source>
        <translation>Verkleinern Sie sie, oder erhöhen Sie die Grenze in den Einstellungen (Dateien und Streams, Größtes Bild).</translation>
    </message>
    <message>
        <source>{count} of {found} files in the folder are left out: {files}.</source>
        <translation>{count} von {found} Dateien des Ordners werden ausgelassen: {files}.</translation>
    </message>
    <message>
        <source>{broken} of {count} pictures cannot be read, the first is {first} ({reason}).</source>
        <translation>{broken} von {count} Bildern lassen sich nicht lesen, das erste ist {first} ({reason}).</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} ist keine Datei.</translation>
    </message>
    <message>
        <source>Choose a picture or a folder of pictures.</source>
        <translation>Wählen Sie ein Bild oder einen Ordner mit Bildern.</translation>
    </message>
    <message>
        <source>The password in {name} was not kept.</source>
        <translation>Das Passwort in {name} wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Open the stream again with its whole address.</source>
        <translation>Öffnen Sie den Stream noch einmal mit seiner ganzen Adresse.</translation>
    </message>
    <message>
        <source>Put user name and password into the address: {scheme}://user:password@host/…</source>
        <translation>Schreiben Sie Benutzernamen und Passwort in die Adresse: {scheme}://benutzer:passwort@host/…</translation>
    </message>
    <message>
        <source>Their rows are marked “damaged” in the table; a setting (files and streams) leaves them out.</source>
        <translation>Ihre Zeilen sind in der Tabelle mit „damaged“ markiert; eine Einstellung (Dateien und Streams) lässt sie aus.</translation>
    </message>
    <message>
        <source>They were left out.</source>
        <translation>Sie wurden ausgelassen.</translation>
    </message>
    <message>
        <source>{name} is damaged or was cut off: pictures are probably missing.</source>
        <translation>{name} ist beschädigt oder wurde abgeschnitten: Wahrscheinlich fehlen Bilder.</translation>
    </message>
    <message>
        <source>{code} is no participant of this study.</source>
        <translation>{code} nimmt an dieser Studie nicht teil.</translation>
    </message>
    <message>
        <source>Add the participant first: fer-desktop study add DIR --new-participant {code}</source>
        <translation>Fügen Sie die Person zuerst hinzu: fer-desktop study add DIR --new-participant {code}</translation>
    </message>
    <message>
        <source>{path} holds no session.</source>
        <translation>{path} enthält keine Sitzung.</translation>
    </message>
    <message>
        <source>The study has a session named {name} already.</source>
        <translation>Die Studie hat schon eine Sitzung namens {name}.</translation>
    </message>
    <message>
        <source>{code} is a participant of this study already.</source>
        <translation>{code} nimmt an dieser Studie schon teil.</translation>
    </message>
    <message>
        <source>Each has a code of their own.</source>
        <translation>Alle haben einen eigenen Code.</translation>
    </message>
    <message>
        <source>{path} has no column {column}.</source>
        <translation>{path} hat keine Spalte {column}.</translation>
    </message>
    <message>
        <source>Its first line names the columns: session, participant and the variables.</source>
        <translation>Ihre erste Zeile nennt die Spalten: session, participant und die Variablen.</translation>
    </message>
    <message>
        <source>Line {line} of {path} has not as many values as the first.</source>
        <translation>Zeile {line} von {path} hat nicht so viele Werte wie die erste.</translation>
    </message>
    <message>
        <source>The session {name} of {code} is not in {folder} any more: it was moved or deleted.</source>
        <translation>Die Sitzung {name} von {code} liegt nicht mehr in {folder}: Sie wurde verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>The session {name} is of {code}, who is no participant of this study.</source>
        <translation>Die Sitzung {name} ist von {code}, die Person nimmt an dieser Studie aber nicht teil.</translation>
    </message>
    <message>
        <source>{path} holds no session: it has no session.json.</source>
        <translation>{path} enthält keine Sitzung: session.json fehlt.</translation>
    </message>
    <message>
        <source>The session {name} says that it is of {said}, the study that it is of {code}.</source>
        <translation>Die Sitzung {name} sagt, sie sei von {said}; die Studie sagt, sie sei von {code}.</translation>
    </message>
    <message>
        <source>{name} lies among the sessions, but the study does not say whose it is: add it with its participant.</source>
        <translation>{name} liegt bei den Sitzungen, aber die Studie sagt nicht, von wem sie ist: Fügen Sie sie mit ihrer Person hinzu.</translation>
    </message>
    <message>
        <source>The file of the stimulus {name} is missing: {path}.</source>
        <translation>Die Datei des Stimulus {name} fehlt: {path}.</translation>
    </message>
    <message>
        <source>{variable} is {levels}, not “{value}”.</source>
        <translation>{variable} ist {levels}, nicht „{value}“.</translation>
    </message>
    <message>
        <source>The study has no variable “{name}” for a {scope}.</source>
        <translation>Die Studie hat keine Variable „{name}“ für diesen Bereich ({scope}).</translation>
    </message>
    <message>
        <source>It has: {known}.</source>
        <translation>Es gibt: {known}.</translation>
    </message>
    <message>
        <source>{variable} is a number, not “{value}”.</source>
        <translation>{variable} ist eine Zahl, nicht „{value}“.</translation>
    </message>
    <message>
        <source>“{code}” looks like a name: a code such as P07 tells nobody who took part, and the list that says whose code it is stays with you.</source>
        <translation>„{code}“ sieht wie ein Name aus: Ein Code wie P07 verrät niemandem, wer teilgenommen hat, und die Liste, wessen Code es ist, bleibt bei Ihnen.</translation>
    </message>
    <message>
        <source>“{code}” is no participant code.</source>
        <translation>„{code}“ ist kein Code für Teilnehmende.</translation>
    </message>
    <message>
        <source>Use 1 to 32 letters without accents, digits, - and _, e.g. P07.</source>
        <translation>Verwenden Sie 1 bis 32 Buchstaben ohne Akzente und Umlaute, Ziffern, - und _, z. B. P07.</translation>
    </message>
    <message>
        <source>Another stimulus is called {name}.</source>
        <translation>Ein anderer Reiz heißt {name}.</translation>
    </message>
    <message>
        <source>A study needs a title.</source>
        <translation>Eine Studie braucht einen Titel.</translation>
    </message>
    <message>
        <source>{folder} already holds a study.</source>
        <translation>{folder} enthält schon eine Studie.</translation>
    </message>
    <message>
        <source>{folder} is not empty.</source>
        <translation>{folder} ist nicht leer.</translation>
    </message>
    <message>
        <source>Open it instead.</source>
        <translation>Öffnen Sie stattdessen diese.</translation>
    </message>
    <message>
        <source>Choose a new folder for the study.</source>
        <translation>Wählen Sie einen neuen Ordner für die Studie.</translation>
    </message>
    <message>
        <source>The stimulus {name} is not in the study any more.</source>
        <translation>Der Reiz {name} ist nicht mehr in der Studie.</translation>
    </message>
    <message>
        <source>Move it away to begin with this participant anew; the sessions stay.</source>
        <translation>Legen Sie die Datei weg, um mit diesem Teilnehmer neu zu beginnen; die Sitzungen bleiben.</translation>
    </message>
    <message>
        <source>No face was seen in it.</source>
        <translation>Darin war kein Gesicht zu sehen.</translation>
    </message>
    <message>
        <source>The face was seen in {coverage:.0%} of its time, less than {least:.0%}.</source>
        <translation>Das Gesicht war {coverage:.0%} der Zeit zu sehen, weniger als {least:.0%}.</translation>
    </message>
    <message>
        <source>{name} breaks off at {reached} of {duration}.</source>
        <translation>{name} bricht bei {reached} von {duration} ab.</translation>
    </message>
    <message>
        <source>{name} breaks off at {reached}.</source>
        <translation>{name} bricht bei {reached} ab.</translation>
    </message>
    <message>
        <source>{name} is damaged: {count} of its packets could not be read, the first at {first}.</source>
        <translation>{name} ist beschädigt: {count} seiner Pakete konnten nicht gelesen werden, das erste bei {first}.</translation>
    </message>
    <message>
        <source>{name} is damaged: {count} of its pictures are torn, the first at {first}.</source>
        <translation>{name} ist beschädigt: {count} seiner Bilder sind zerrissen, das erste bei {first}.</translation>
    </message>
    <message>
        <source>{begin} to {end} were excluded by hand: {why}</source>
        <translation>{begin} bis {end} wurden von Hand ausgeschlossen: {why}</translation>
    </message>
    <message>
        <source>{begin} to {end} were excluded by hand.</source>
        <translation>{begin} bis {end} wurden von Hand ausgeschlossen.</translation>
    </message>
    <message>
        <source>{session}: {name} is taken for {code}: it is named so or was seen longest. The other faces ({count}) do not count. To choose another one, name it {code} in the review.</source>
        <translation>{session}: {name} gilt als {code}, weil es so heißt oder am längsten zu sehen war. Die anderen Gesichter ({count}) zählen nicht. Um ein anderes zu wählen, nennen Sie es in der Durchsicht {code}.</translation>
    </message>
    <message>
        <source>{session}: its recording did not end properly ({state}); what was kept counts.</source>
        <translation>{session}: Die Aufnahme endete nicht ordentlich ({state}); was erhalten blieb, zählt.</translation>
    </message>
    <message>
        <source>The study has no variable “{name}” to compare by.</source>
        <translation>Die Studie hat keine Variable „{name}“, nach der verglichen werden kann.</translation>
    </message>
    <message>
        <source>The least coverage lies between 0 and 1; received {value:g}.</source>
        <translation>Die geringste Abdeckung liegt zwischen 0 und 1; angegeben war {value:g}.</translation>
    </message>
    <message>
        <source>Record sessions into the study, or add some.</source>
        <translation>Nehmen Sie Sitzungen in die Studie auf, oder fügen Sie welche hinzu.</translation>
    </message>
    <message>
        <source>No session of this study can be counted: {reason}</source>
        <translation>Keine Sitzung dieser Studie kann gezählt werden: {reason}</translation>
    </message>
    <message>
        <source>Look at the list of its sessions.</source>
        <translation>Sehen Sie in der Liste ihrer Sitzungen nach.</translation>
    </message>
    <message>
        <source>{folder} holds no study: there is no study.json.</source>
        <translation>{folder} enthält keine Studie: study.json fehlt.</translation>
    </message>
    <message>
        <source>Choose the folder of a study, or begin one: File, New study.</source>
        <translation>Wählen Sie den Ordner einer Studie, oder beginnen Sie eine: Datei, Studie, Neue Studie.</translation>
    </message>
    <message>
        <source>Not written by FER Desktop, so left: {path}.</source>
        <translation>Nicht von FER Desktop geschrieben, also belassen: {path}.</translation>
    </message>
    <message>
        <source>The neutral face in {path} may be the other one&apos;s, so it is left: delete it by hand if it is not.</source>
        <translation>Das neutrale Gesicht in {path} kann das der anderen Person sein und bleibt: Löschen Sie es von Hand, falls nicht.</translation>
    </message>
    <message>
        <source>The session {name} is not in the study&apos;s folder any more: where it was moved to, it must be deleted by hand.</source>
        <translation>Die Sitzung {name} liegt nicht mehr im Ordner der Studie: Wo sie jetzt ist, muss sie von Hand gelöscht werden.</translation>
    </message>
    <message>
        <source>{path} names {code} too, but lies outside of this study: whether it is the same person, only you know. Withdraw it under File, Recorded sessions.</source>
        <translation>{path} nennt ebenfalls {code}, liegt aber außerhalb dieser Studie: Ob es dieselbe Person ist, wissen nur Sie. Löschen Sie die Sitzung unter Datei, Aufgezeichnete Sitzungen.</translation>
    </message>
    <message>
        <source>The study “{title}” in {path} has a participant {code} too: who that is, only you know, so nothing is deleted there.</source>
        <translation>Auch an der Studie „{title}“ in {path} nimmt {code} teil: Wer das ist, wissen nur Sie; dort wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>The system library {library} is missing.</source>
        <translation>Die Systembibliothek {library} fehlt.</translation>
    </message>
    <message>
        <source>Install the package that brings it (Debian, Ubuntu: apt-file search {library}).</source>
        <translation>Installieren Sie das Paket, das sie enthält (Debian, Ubuntu: apt-file search {library}).</translation>
    </message>
    <message>
        <source>Without a window: fer-desktop analyze demo --output DIR</source>
        <translation>Ohne Fenster: fer-desktop analyze demo --output DIR</translation>
    </message>
    <message>
        <source>The window cannot open: system libraries are missing.</source>
        <translation>Das Fenster lässt sich nicht öffnen: Systembibliotheken fehlen.</translation>
    </message>
    <message>
        <source>On Debian or Ubuntu: sudo apt-get install {packages}</source>
        <translation>Unter Debian oder Ubuntu: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>The window cannot open: there is no display.</source>
        <translation>Das Fenster lässt sich nicht öffnen: Es gibt keinen Bildschirm.</translation>
    </message>
    <message>
        <source>The window cannot open: the display {display!r} does not answer.</source>
        <translation>Das Fenster lässt sich nicht öffnen: Der Bildschirm {display!r} antwortet nicht.</translation>
    </message>
    <message>
        <source>Too little memory: this process may use {limit} MB, and FER Desktop needs {least}.</source>
        <translation>Zu wenig Speicher: Dieser Prozess darf {limit} MB verwenden, FER Desktop braucht {least}.</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -v) and start again.</source>
        <translation>Heben Sie die Grenze an (ulimit -v) und starten Sie neu.</translation>
    </message>
    <message>
        <source>{name} holds no picture that can be read.</source>
        <translation>{name} enthält kein lesbares Bild.</translation>
    </message>
    <message>
        <source>Choose another video.</source>
        <translation>Wählen Sie ein anderes Video.</translation>
    </message>
    <message>
        <source>{name} cannot be moved to another time.</source>
        <translation>In {name} kann nicht an eine andere Stelle gesprungen werden.</translation>
    </message>
    <message>
        <source>Play it from its beginning.</source>
        <translation>Spielen Sie es von Anfang an ab.</translation>
    </message>
    <message>
        <source>The demo clip is missing: {path}.</source>
        <translation>Das Demo-Video fehlt: {path}.</translation>
    </message>
    <message>
        <source>Install FER Desktop again.</source>
        <translation>Installieren Sie FER Desktop noch einmal.</translation>
    </message>
    <message>
        <source>None of the pictures of {name} can be read.</source>
        <translation>Keines der Bilder von {name} kann gelesen werden.</translation>
    </message>
    <message>
        <source>Choose a folder of JPEG or PNG pictures.</source>
        <translation>Wählen Sie einen Ordner mit JPEG- oder PNG-Bildern.</translation>
    </message>
    <message>
        <source>{path} contains no pictures.</source>
        <translation>{path} enthält keine Bilder.</translation>
    </message>
    <message>
        <source>Choose a folder with JPEG, PNG, BMP, TIFF or WebP files.</source>
        <translation>Wählen Sie einen Ordner mit JPEG-, PNG-, BMP-, TIFF- oder WebP-Dateien.</translation>
    </message>
    <message>
        <source>All others have been analysed.</source>
        <translation>Alle anderen wurden ausgewertet.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>Prüfen Sie die Zugriffsrechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>An episode must be left at or below where it is entered, both between 0 and 1; received enter {enter:g} and leave {leave:g}.</source>
        <translation>Eine Episode muss bei oder unter dem Wert enden, bei dem sie beginnt, beide zwischen 0 und 1; erhalten: Beginn {enter:g}, Ende {leave:g}.</translation>
    </message>
    <message>
        <source>The shortest episode must last 0 to 3600 s; received {seconds:g}.</source>
        <translation>Die kürzeste Episode muss 0 bis 3600 s dauern; erhalten: {seconds:g}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Only {free} MB are free on the disk; the recording ends when it is full.</source>
        <translation>Auf dem Datenträger sind nur noch {free} MB frei; die Aufzeichnung endet, wenn er voll ist.</translation>
    </message>
    <message>
        <source>Check the permissions.</source>
        <translation>Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>{name} does not answer.</source>
        <translation>{name} antwortet nicht.</translation>
    </message>
    <message>
        <source>Check the address, the network and whether the sender is running.</source>
        <translation>Prüfen Sie die Adresse, das Netz und ob der Sender läuft.</translation>
    </message>
    <message>
        <source>The server refuses access to {name}.</source>
        <translation>Der Server verweigert den Zugriff auf {name}.</translation>
    </message>
    <message>
        <source>{name} uses a protocol that cannot be read.</source>
        <translation>{name} benutzt ein Protokoll, das nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>Use an address that begins with rtsp://, http://, https:// or udp://.</source>
        <translation>Verwenden Sie eine Adresse, die mit rtsp://, http://, https:// oder udp:// beginnt.</translation>
    </message>
    <message>
        <source>What {name} sends is not a video.</source>
        <translation>Was {name} sendet, ist kein Video.</translation>
    </message>
    <message>
        <source>Check the path in the address.</source>
        <translation>Prüfen Sie den Pfad in der Adresse.</translation>
    </message>
    <message>
        <source>The portrait {path} cannot be read.</source>
        <translation>Das Porträt {path} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The server does not send {name}: {reason}.</source>
        <translation>Der Server liefert {name} nicht: {reason}.</translation>
    </message>
    <message>
        <source>The stream {name} has ended or the connection was lost.</source>
        <translation>Der Stream {name} ist zu Ende oder die Verbindung ist abgebrochen.</translation>
    </message>
    <message>
        <source>Check the network and the sender, then start again.</source>
        <translation>Prüfen Sie Netz und Sender und starten Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is incomplete: it was cut off before its table of contents.</source>
        <translation>{name} ist unvollständig: es endet vor seinem Inhaltsverzeichnis.</translation>
    </message>
    <message>
        <source>Copy it again from where it was recorded.</source>
        <translation>Kopieren Sie es noch einmal von dort, wo es aufgenommen wurde.</translation>
    </message>
    <message>
        <source>What came before has been analysed.</source>
        <translation>Was davor kam, wurde ausgewertet.</translation>
    </message>
    <message>
        <source>All other pictures have been analysed.</source>
        <translation>Alle anderen Bilder wurden ausgewertet.</translation>
    </message>
    <message>
        <source>Check the name and the folder; a camera is written camera:NAME.</source>
        <translation>Prüfen Sie Namen und Ordner; eine Kamera schreibt man camera:NAME.</translation>
    </message>
    <message>
        <source>{name} may not be read.</source>
        <translation>{name} darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Keras {version} can be made to run code by a model file.</source>
        <translation>Keras {version} lässt sich durch eine Modelldatei dazu bringen, Code auszuführen.</translation>
    </message>
    <message>
        <source>Install a newer one: pip install --upgrade keras</source>
        <translation>Installieren Sie ein neueres: pip install --upgrade keras</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Rename a face</source>
        <translation>Ein Gesicht umbenennen</translation>
    </message>
    <message>
        <source>Name of this face</source>
        <translation>Name dieses Gesichts</translation>
    </message>
    <message>
        <source>Merge faces</source>
        <translation>Gesichter vereinen</translation>
    </message>
    <message>
        <source>{face} is the same person as</source>
        <translation>{face} ist dieselbe Person wie</translation>
    </message>
    <message>
        <source>{name}, face {number}, {count} frames</source>
        <translation>{name}, Gesicht {number}, {count} Bilder</translation>
    </message>
    <message>
        <source>Face {number}, {count} frames</source>
        <translation>Gesicht {number}, {count} Bilder</translation>
    </message>
    <message>
        <source>{name} (both are seen in {count} frames: two people?)</source>
        <translation>{name} (beide sind in {count} Bildern zu sehen: zwei Personen?)</translation>
    </message>
    <message>
        <source>{face} is seen from {begin} to {end}: go to the picture from which on it is somebody else.</source>
        <translation>{face} ist von {begin} bis {end} zu sehen: Gehen Sie zu dem Bild, ab dem es jemand anders ist.</translation>
    </message>
    <message>
        <source>It lasts until</source>
        <translation>Dauert bis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Set a marker</source>
        <translation>Eine Marke setzen</translation>
    </message>
    <message>
        <source>Change a marker</source>
        <translation>Marke ändern</translation>
    </message>
    <message>
        <source>Exclude a range</source>
        <translation>Bereich ausschließen</translation>
    </message>
    <message>
        <source>All faces</source>
        <translation>Alle Gesichter</translation>
    </message>
    <message>
        <source>e.g. face turned away</source>
        <translation>z. B. Gesicht abgewandt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Whose scores</source>
        <translation>Wessen Werte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>CostComparison</name>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Beside the paper</source>
        <translation>Neben der Veröffentlichung</translation>
    </message>
    <message>
        <source>Table of the paper</source>
        <translation>Tabelle der Veröffentlichung</translation>
    </message>
    <message>
        <source>Table 5: while testing</source>
        <translation>Tabelle 5: beim Anwenden</translation>
    </message>
    <message>
        <source>Table 4: while training</source>
        <translation>Tabelle 4: beim Lernen</translation>
    </message>
    <message>
        <source>Share of all processor cores that the program kept busy</source>
        <translation>Anteil an allen Prozessorkernen, den das Programm beschäftigt hat</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Part of it in the program itself</source>
        <translation>Davon im Programm selbst</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Part of it in the operating system</source>
        <translation>Davon im Betriebssystem</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Share of the machine&apos;s memory</source>
        <translation>Anteil am Speicher des Rechners</translation>
    </message>
    <message>
        <source>The same in megabytes: the paper&apos;s machine had 16 GB</source>
        <translation>Dasselbe in Megabyte: Der Rechner der Veröffentlichung hatte 16 GB</translation>
    </message>
    <message>
        <source>This program now</source>
        <translation>Dieses Programm jetzt</translation>
    </message>
    <message>
        <source>{network}, the paper&apos;s own network</source>
        <translation>{network}, das Netz der Veröffentlichung</translation>
    </message>
    <message>
        <source>How much of the computer it takes: first this program, measured now, then the networks of the paper, as printed there. All are shares of the whole computer; in the paper, user and system are those of everything that ran. The paper&apos;s was a desktop with six cores (Intel i5-8400) and a graphics card; smaller is better.</source>
        <translation>Wie viel vom Rechner gebraucht wird: zuerst dieses Programm, jetzt gemessen, dann die Netze der Veröffentlichung, wie sie dort stehen. Alles sind Anteile am ganzen Rechner; in der Veröffentlichung zählen „Nutzer“ und „System“ alles, was lief. Dort war es ein Tischrechner mit sechs Kernen (Intel i5-8400) und Grafikkarte; weniger ist besser.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>CostPanel</name>
    <message>
        <source>Cost of this program</source>
        <translation>Aufwand dieses Programms</translation>
    </message>
    <message>
        <source>pyramid</source>
        <translation>Pyramide</translation>
    </message>
    <message>
        <source>The picture in several sizes</source>
        <translation>Das Bild in mehreren Größen</translation>
    </message>
    <message>
        <source>find</source>
        <translation>finden</translation>
    </message>
    <message>
        <source>P-Net, the first network: where faces may be</source>
        <translation>P-Net, das erste Netz: wo Gesichter sein können</translation>
    </message>
    <message>
        <source>check</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>R-Net, the second: which of those are faces</source>
        <translation>R-Net, das zweite: welche davon Gesichter sind</translation>
    </message>
    <message>
        <source>place</source>
        <translation>verorten</translation>
    </message>
    <message>
        <source>O-Net, the third: box, eyes, nose and mouth of each face</source>
        <translation>O-Net, das dritte: Rahmen, Augen, Nase und Mund jedes Gesichts</translation>
    </message>
    <message>
        <source>track</source>
        <translation>verfolgen</translation>
    </message>
    <message>
        <source>Which face is which from frame to frame</source>
        <translation>Welches Gesicht von Bild zu Bild welches ist</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>ausschneiden</translation>
    </message>
    <message>
        <source>Each face cut out, grey, 48x48</source>
        <translation>Jedes Gesicht ausgeschnitten, grau, 48x48</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>How well each face can be read</source>
        <translation>Wie gut jedes Gesicht zu lesen ist</translation>
    </message>
    <message>
        <source>classify</source>
        <translation>klassifizieren</translation>
    </message>
    <message>
        <source>The expression of each face</source>
        <translation>Der Ausdruck jedes Gesichts</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>glätten</translation>
    </message>
    <message>
        <source>Trembling taken out of the probabilities</source>
        <translation>Die Wahrscheinlichkeiten, vom Zittern befreit</translation>
    </message>
    <message>
        <source>Milliseconds per frame</source>
        <translation>Millisekunden pro Bild</translation>
    </message>
    <message>
        <source>CPU, user and system are shares of one core; memory is the share of this machine&apos;s memory. Measured once a second for this process alone.</source>
        <translation>CPU, Benutzer und System sind Anteile eines Kerns; Speicher ist der Anteil am Speicher dieses Rechners. Einmal pro Sekunde nur für diesen Prozess gemessen.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Share of one core: user + system</source>
        <translation>Anteil eines Kerns: Benutzer + System</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Resident, as a share of all memory</source>
        <translation>Belegt, als Anteil am ganzen Speicher</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Time in the program itself</source>
        <translation>Zeit im Programm selbst</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Time in the operating system</source>
        <translation>Zeit im Betriebssystem</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Age of the picture when it is shown</source>
        <translation>Alter des Bildes, wenn es gezeigt wird</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Untersucht</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Camera frames that came too fast</source>
        <translation>Kamerabilder, die zu schnell kamen</translation>
    </message>
    <message>
        <source>CPU and memory over the last minutes</source>
        <translation>CPU und Speicher der letzten Minuten</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{megabytes} MB</source>
        <translation>{megabytes} MB</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} ms</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something unexpected happened</source>
        <translation>Etwas Unerwartetes ist geschehen</translation>
    </message>
    <message>
        <source>The program goes on and a recording that runs is safe. If it happens again, please report it: the text below says what happened; it holds no pictures.</source>
        <translation>Das Programm läuft weiter, und eine laufende Aufzeichnung ist sicher. Wenn es wieder geschieht, melden Sie es bitte: Der Text unten sagt, was geschah; er enthält keine Bilder.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Watch the bars beside each face, and the curves below, follow the picture. Stop ends the demo.</source>
        <translation>Achten Sie darauf, wie die Balken neben jedem Gesicht und die Kurven darunter dem Bild folgen. Stoppen beendet die Demo.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Show the study</source>
        <translation>Studie zeigen</translation>
    </message>
    <message>
        <source>There is no face in this frame to look into.</source>
        <translation>In diesem Bild ist kein Gesicht, das man untersuchen könnte.</translation>
    </message>
    <message>
        <source>Diagnostics copied: versions, source, model and timings; no pictures.</source>
        <translation>Diagnose kopiert: Versionen, Quelle, Modell und Zeiten; keine Bilder.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) did not end properly.</source>
        <translation>
            <numerusform>%n Aufzeichnung endete nicht ordentlich.</numerusform>
            <numerusform>%n Aufzeichnungen endeten nicht ordentlich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>Sitzungen zeigen</translation>
    </message>
</context>
<context>
    <name>Emotion</name>
    <message>
        <source>anger</source>
        <translation>Ärger</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>Ekel</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>Angst</translation>
    </message>
    <message>
        <source>happiness</source>
        <translation>Freude</translation>
    </message>
    <message>
        <source>sadness</source>
        <translation>Trauer</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>Überraschung</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export {name}</source>
        <translation>{name} exportieren</translation>
    </message>
    <message>
        <source>With all corrections. Earlier exports of the same format are replaced.</source>
        <translation>Mit allen Korrekturen. Frühere Exporte desselben Formats werden ersetzt.</translation>
    </message>
    <message>
        <source>Numbers in tables</source>
        <translation>Zahlen in Tabellen</translation>
    </message>
    <message>
        <source>Commas and decimal points, for programs</source>
        <translation>Kommas und Dezimalpunkte, für Programme</translation>
    </message>
    <message>
        <source>The same, with a mark by which Excel knows UTF-8</source>
        <translation>Ebenso, mit einer Marke, an der Excel UTF-8 erkennt</translation>
    </message>
    <message>
        <source>Semicolons and decimal commas, for Excel in much of Europe</source>
        <translation>Semikolons und Dezimalkommas, für Excel in weiten Teilen Europas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Folder for the exports</source>
        <translation>Ordner für die Exporte</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>one row a frame and face, every column</source>
        <translation>eine Zeile je Bild und Gesicht, alle Spalten</translation>
    </message>
    <message>
        <source>all faces of a frame beside each other</source>
        <translation>alle Gesichter eines Bildes nebeneinander</translation>
    </message>
    <message>
        <source>scores, shares and episodes as sheets</source>
        <translation>Werte, Anteile und Episoden als Blätter</translation>
    </message>
    <message>
        <source>everything, for scripts</source>
        <translation>alles, für Skripte</translation>
    </message>
    <message>
        <source>opens with read_feat</source>
        <translation>lesbar mit read_feat</translation>
    </message>
    <message>
        <source>for scripts made for OpenFace</source>
        <translation>für Skripte, die OpenFace erwarten</translation>
    </message>
    <message>
        <source>one file a face</source>
        <translation>eine Datei je Gesicht</translation>
    </message>
    <message>
        <source>a row at every change of label</source>
        <translation>eine Zeile bei jedem Wechsel des Urteils</translation>
    </message>
    <message>
        <source>events, and series for its plots</source>
        <translation>Ereignisse, und Reihen für seine Kurven</translation>
    </message>
    <message>
        <source>tiers of episodes and markers</source>
        <translation>Zeilen mit Episoden und Marken</translation>
    </message>
    <message>
        <source>events.tsv</source>
        <translation>events.tsv</translation>
    </message>
    <message>
        <source>labels as subtitles</source>
        <translation>Urteile als Untertitel</translation>
    </message>
    <message>
        <source>labels as subtitles for the web</source>
        <translation>Urteile als Untertitel für das Web</translation>
    </message>
    <message>
        <source>the video with boxes and labels; takes its time</source>
        <translation>das Video mit Rahmen und Urteilen; dauert länger</translation>
    </message>
    <message>
        <source>What lies in another folder stays when the session is deleted.</source>
        <translation>Was in einem anderen Ordner liegt, bleibt beim Löschen der Sitzung erhalten.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{format}: {problem}</source>
        <translation>{format}: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to the folder “{folder}”.</source>
        <translation>
            <numerusform>%n Datei in den Ordner „{folder}“ geschrieben.</numerusform>
            <numerusform>%n Dateien in den Ordner „{folder}“ geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>What the network sees: 48 × 48 grey pixels</source>
        <translation>Was das Netz sieht: 48 × 48 graue Pixel</translation>
    </message>
    <message>
        <source>Crop of the face</source>
        <translation>Ausschnitt des Gesichts</translation>
    </message>
    <message>
        <source>Name of this face</source>
        <translation>Name dieses Gesichts</translation>
    </message>
    <message>
        <source>Give this face a name</source>
        <translation>Diesem Gesicht einen Namen geben</translation>
    </message>
    <message>
        <source>Inspect frame</source>
        <translation>Bild untersuchen</translation>
    </message>
    <message>
        <source>This frame: crop, probabilities and what the label rests on</source>
        <translation>Dieses Bild: Ausschnitt, Wahrscheinlichkeiten und worauf das Urteil beruht</translation>
    </message>
    <message>
        <source>Best guess {emotion} at {share}, below the threshold {threshold}.</source>
        <translation>Am ehesten {emotion} mit {share}, unter der Schwelle {threshold}.</translation>
    </message>
    <message>
        <source>View: {grade}</source>
        <translation>Sicht: {grade}</translation>
    </message>
</context>
<context>
    <name>FaceView</name>
    <message>
        <source>The face to label</source>
        <translation>Das zu benennende Gesicht</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Face {number}</source>
        <translation>Gesicht {number}</translation>
    </message>
</context>
<context>
    <name>FacesController</name>
    <message>
        <source>There is no face to take a baseline of.</source>
        <translation>Es ist kein Gesicht da, dessen Grundlinie aufgenommen werden könnte.</translation>
    </message>
    <message>
        <source>{face}: look into the camera with a relaxed, neutral face. {seconds} s to go.</source>
        <translation>{face}: Schauen Sie mit entspanntem, neutralem Gesicht in die Kamera. Noch {seconds} s.</translation>
    </message>
    <message>
        <source>{face} is out of the picture; its baseline waits, {seconds} s to go.</source>
        <translation>{face} ist nicht im Bild; die Grundlinie wartet, noch {seconds} s.</translation>
    </message>
    <message>
        <source>It looks like {emotion} ({share}) so far, not neutral.</source>
        <translation>Bisher sieht es nach {emotion} aus ({share}), nicht neutral.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Baseline recorded. The thin bars and the curves of {face} are corrected by it; a recording holds the corrected values in columns of their own.</source>
        <translation>Grundlinie aufgenommen. Die dünnen Balken und die Kurven von {face} sind damit korrigiert; eine Aufnahme hält die korrigierten Werte in eigenen Spalten.</translation>
    </message>
    <message>
        <source>{face} did not look neutral: {emotion} at {share} while it was recorded. The baseline is in use; one of a face at rest would be better.</source>
        <translation>{face} sah nicht neutral aus: {emotion} mit {share} während der Aufnahme. Die Grundlinie wird verwendet; eine von einem ruhigen Gesicht wäre besser.</translation>
    </message>
    <message>
        <source>Clear baselines</source>
        <translation>Grundlinien löschen</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Erneut aufnehmen</translation>
    </message>
</context>
<context>
    <name>FacesPanel</name>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>No face in the picture.
Those that are found appear here.</source>
        <translation>Kein Gesicht im Bild.
Gefundene erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>FinishButton</name>
    <message>
        <source>Finish what a crash left open</source>
        <translation>Beenden, was ein Absturz offen ließ</translation>
    </message>
</context>
<context>
    <name>ForeignModelDialog</name>
    <message>
        <source>A model from elsewhere</source>
        <translation>Ein fremdes Modell</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Dieses Modell verwenden</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>Nicht verwenden</translation>
    </message>
    <message>
        <source>Nobody has measured how often it is right. `fer-desktop evaluate` does, on your own labelled pictures.</source>
        <translation>Niemand hat gemessen, wie oft es recht hat. `fer-desktop evaluate` misst es, an Ihren eigenen beschrifteten Bildern.</translation>
    </message>
    <message>
        <source>It was right on {percent} % of the pictures of whoever imported it.</source>
        <translation>Bei {percent} % der Bilder dessen, der es importiert hat, lag es richtig.</translation>
    </message>
    <message>
        <source>It does not know {emotions}: these are always 0.</source>
        <translation>Es kennt {emotions} nicht: Dort steht immer 0.</translation>
    </message>
    <message>
        <source>Its folder: {folder}. Every session names it as foreign.</source>
        <translation>Sein Ordner: {folder}. Jede Sitzung nennt es als fremd.</translation>
    </message>
</context>
<context>
    <name>FrameDialog</name>
    <message>
        <source>{face} at {time}</source>
        <translation>{face} bei {time}</translation>
    </message>
    <message>
        <source>Crop of the face</source>
        <translation>Ausschnitt des Gesichts</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Occlusion map</source>
        <translation>Verdeckungskarte</translation>
    </message>
    <message>
        <source>Emotion that the map is about</source>
        <translation>Ausdruck, um den es in der Karte geht</translation>
    </message>
    <message>
        <source>This frame alone, without smoothing</source>
        <translation>Nur dieses Bild, ohne Glättung</translation>
    </message>
    <message>
        <source>What this rests on:</source>
        <translation>Worauf dies beruht:</translation>
    </message>
    <message>
        <source>Probabilities of this frame</source>
        <translation>Wahrscheinlichkeiten dieses Bildes</translation>
    </message>
    <message>
        <source>What the network sees: {side} × {side} pixels in colour</source>
        <translation>Was das Netz sieht: {side} × {side} Pixel in Farbe</translation>
    </message>
    <message>
        <source>What the network sees: {side} × {side} grey pixels</source>
        <translation>Was das Netz sieht: {side} × {side} graue Pixel</translation>
    </message>
    <message>
        <source>Label shown: {label} ({share} after smoothing; labels below {threshold} are “unsure”). Orange: covering this place takes probability away, so the label rested on it. Blue: covering it adds probability. The map shows what moved the model, not whether it is right. An expression is not a feeling.</source>
        <translation>Gezeigtes Urteil: {label} ({share} nach der Glättung; unter {threshold} heißt es „unsicher“). Orange: Wird diese Stelle verdeckt, sinkt die Wahrscheinlichkeit, das Urteil beruhte also darauf. Blau: Verdecken erhöht sie. Die Karte zeigt, was das Modell bewegt hat, nicht, ob es recht hat. Ein Ausdruck ist kein Gefühl.</translation>
    </message>
</context>
<context>
    <name>GalleryModel</name>
    <message>
        <source>no face</source>
        <translation>kein Gesicht</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n Gesicht</numerusform>
            <numerusform>%n Gesichter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Photographs</source>
        <translation>Fotos</translation>
    </message>
</context>
<context>
    <name>GalleryWindow</name>
    <message>
        <source>Photographs: {folder}</source>
        <translation>Fotos: {folder}</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Clearest expression first</source>
        <translation>Deutlichster Ausdruck zuerst</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>All photographs</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>Most {expression} first</source>
        <translation>Größte {expression} zuerst</translation>
    </message>
    <message>
        <source>Without a face</source>
        <translation>Ohne Gesicht</translation>
    </message>
    <message>
        <source>Least probability</source>
        <translation>Kleinste Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save these results…</source>
        <translation>Diese Ergebnisse speichern…</translation>
    </message>
    <message>
        <source>A session that can be reviewed, reported and exported, a row a face</source>
        <translation>Eine Sitzung zum Durchsehen, Berichten und Exportieren, eine Zeile je Gesicht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n Gesicht</numerusform>
            <numerusform>%n Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n gezeigt</numerusform>
            <numerusform>%n gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>This photograph is not there any more.</source>
        <translation>Dieses Foto ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved among the recorded sessions.</source>
        <translation>Unter den aufgenommenen Sitzungen gespeichert.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
</context>
<context>
    <name>GroupNumbers</name>
    <message>
        <source>{second} − {first}: {points}, {size} ({people})</source>
        <translation>{second} − {first}: {points}, {size} ({people})</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} Punkte</translation>
    </message>
    <message>
        <source>Means over participants</source>
        <translation>Mittel über die Teilnehmenden</translation>
    </message>
    <message>
        <source>Corrected by each participant&apos;s own neutral face; in brackets how many have one</source>
        <translation>Korrigiert nach dem eigenen neutralen Gesicht; in Klammern, wie viele eines haben</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Share of time</source>
        <translation>Zeitanteil</translation>
    </message>
    <message>
        <source>Corrected mean</source>
        <translation>Korrigiertes Mittel</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) in both</source>
        <translation>
            <numerusform>%n Person in beiden</numerusform>
            <numerusform>%n Personen in beiden</numerusform>
        </translation>
    </message>
    <message>
        <source>{second} and {first} participants</source>
        <translation>{second} und {first} Teilnehmende</translation>
    </message>
</context>
<context>
    <name>GroupPlot</name>
    <message>
        <source>Mean over participants around the onset</source>
        <translation>Mittel über die Teilnehmenden um den Beginn herum</translation>
    </message>
</context>
<context>
    <name>HumanCheckDialog</name>
    <message>
        <source>Check the model: {name}</source>
        <translation>Modell prüfen: {name}</translation>
    </message>
    <message>
        <source>Go on labelling</source>
        <translation>Weiter benennen</translation>
    </message>
    <message>
        <source>New sample…</source>
        <translation>Neue Stichprobe…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is no episode in this session: draw from all frames.</source>
        <translation>In dieser Sitzung gibt es keine Episode: Ziehen Sie aus allen Bildern.</translation>
    </message>
    <message>
        <source>Left out, as the video has no picture of them: {count}.</source>
        <translation>Ausgelassen, weil das Video kein Bild davon hat: {count}.</translation>
    </message>
    <message>
        <source>The video shows none of these faces. Check that it is the video that was analysed.</source>
        <translation>Das Video zeigt keines dieser Gesichter. Prüfen Sie, ob es das analysierte Video ist.</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Threshold of labels</source>
        <translation>Schwelle der Beschriftungen</translation>
    </message>
    <message>
        <source>Unsure for {share} of the time with a face. The session was recorded with {recorded}; the lower the threshold, the more labels are wrong.</source>
        <translation>In {share} der Zeit mit Gesicht unsicher. Die Sitzung wurde mit {recorded} aufgenommen; je niedriger die Schwelle, desto mehr Beschriftungen sind falsch.</translation>
    </message>
    <message>
        <source>Labels need a probability of</source>
        <translation>Beschriftungen brauchen eine Wahrscheinlichkeit von</translation>
    </message>
    <message>
        <source>Threshold of labels: {value} (recorded with {recorded}).</source>
        <translation>Schwelle der Beschriftungen: {value} (aufgenommen mit {recorded}).</translation>
    </message>
    <message>
        <source>Neutral baseline from a range</source>
        <translation>Neutrale Grundlinie aus einem Bereich</translation>
    </message>
    <message>
        <source>for this session only</source>
        <translation>nur für diese Sitzung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Neutral face of</source>
        <translation>Neutrales Gesicht von</translation>
    </message>
    <message>
        <source>Keep it for participant</source>
        <translation>Aufbewahren für Teilnehmer</translation>
    </message>
    <message>
        <source>{face} is seen in {count} pictures of this range: a baseline needs {least}.</source>
        <translation>{face} ist in {count} Bildern dieses Bereichs zu sehen: Eine Grundlinie braucht {least}.</translation>
    </message>
    <message>
        <source>In this range the model reads {emotion} at {share}. Is the face at rest there? Undo takes the baseline back.</source>
        <translation>In diesem Bereich liest das Modell {emotion} mit {share}. Ist das Gesicht dort in Ruhe? Rückgängig nimmt die Grundlinie zurück.</translation>
    </message>
    <message>
        <source>Choose a kept baseline</source>
        <translation>Aufbewahrte Grundlinie wählen</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Grundlinien</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Which expression does the face in the middle show?</source>
        <translation>Welchen Ausdruck zeigt das Gesicht in der Mitte?</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Undo (Backspace)</source>
        <translation>Rückgängig (Rücktaste)</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Später weiter</translation>
    </message>
    <message>
        <source>Every answer is saved at once</source>
        <translation>Jede Antwort wird sofort gespeichert</translation>
    </message>
    <message>
        <source>Show the agreement</source>
        <translation>Übereinstimmung zeigen</translation>
    </message>
    <message>
        <source>Best when all are labelled: who has seen the result is no longer blind</source>
        <translation>Am besten erst am Ende: Wer das Ergebnis kennt, urteilt nicht mehr unvoreingenommen</translation>
    </message>
    <message>
        <source>{done} of {count} faces labelled</source>
        <translation>{done} von {count} Gesichtern benannt</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A recording is going on. Opening another source ends it.</source>
        <translation>Es wird gerade aufgezeichnet. Eine andere Quelle zu öffnen beendet die Aufzeichnung.</translation>
    </message>
    <message>
        <source>End the recording and open</source>
        <translation>Aufzeichnung beenden und öffnen</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Weiter aufzeichnen</translation>
    </message>
    <message>
        <source>A recording is going on. Quitting ends it; what is recorded is kept.</source>
        <translation>Es wird gerade aufgezeichnet. Das Beenden beendet auch die Aufzeichnung; was aufgezeichnet ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>End the recording and quit</source>
        <translation>Aufzeichnung und Programm beenden</translation>
    </message>
    <message>
        <source>Results are being saved. Quitting now leaves the session incomplete.</source>
        <translation>Ergebnisse werden gerade gespeichert. Wer jetzt beendet, lässt die Sitzung unvollständig.</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Go on saving</source>
        <translation>Weiter speichern</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Show or hide this curve</source>
        <translation>Diese Kurve zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>LicensesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>This installation holds no licence texts.</source>
        <translation>Diese Installation enthält keine Lizenztexte.</translation>
    </message>
</context>
<context>
    <name>LiveControls</name>
    <message numerus="yes">
        <source>sending to %n listener(s)</source>
        <translation>
            <numerusform>sendet an %n Empfänger</numerusform>
            <numerusform>sendet an %n Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>taking commands</source>
        <translation>nimmt Befehle an</translation>
    </message>
    <message>
        <source>network open</source>
        <translation>Netz offen</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
</context>
<context>
    <name>LiveDialog</name>
    <message>
        <source>Connections to other programs</source>
        <translation>Verbindungen zu anderen Programmen</translation>
    </message>
    <message>
        <source>Values for other programs on this computer, and commands from them. Everything is off until you switch it on.</source>
        <translation>Werte für andere Programme auf diesem Rechner und Befehle von ihnen. Alles ist aus, bis Sie es einschalten.</translation>
    </message>
    <message>
        <source>Lab Streaming Layer</source>
        <translation>Lab Streaming Layer</translation>
    </message>
    <message>
        <source>For EEG labs and LabRecorder. Not announced to other computers, but one that asks this one gets the streams.</source>
        <translation>Für EEG-Labore und LabRecorder. Anderen Rechnern nicht angekündigt; einer, der diesen fragt, bekommt die Ströme.</translation>
    </message>
    <message>
        <source>OSC</source>
        <translation>OSC</translation>
    </message>
    <message>
        <source>For Max, Pure Data, TouchDesigner: /fer/face/happiness_smoothed 0.93</source>
        <translation>Für Max, Pure Data, TouchDesigner: /fer/face/happiness_smoothed 0.93</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>For browsers and scripts. A browser shows live bars at {address}</source>
        <translation>Für Browser und Skripte. Ein Browser zeigt Balken unter {address}</translation>
    </message>
    <message>
        <source>Lines over TCP</source>
        <translation>Zeilen über TCP</translation>
    </message>
    <message>
        <source>For PsychoPy, R, MATLAB, a shell: MARKER stimulus 1</source>
        <translation>Für PsychoPy, R, MATLAB, eine Shell: MARKER stimulus 1</translation>
    </message>
    <message>
        <source>OSC messages</source>
        <translation>OSC-Nachrichten</translation>
    </message>
    <message>
        <source>The same from Max, Pure Data, TouchDesigner: /fer/marker &quot;stimulus 1&quot;</source>
        <translation>Dasselbe aus Max, Pure Data, TouchDesigner: /fer/marker &quot;stimulus 1&quot;</translation>
    </message>
    <message>
        <source>Marker stream (LSL)</source>
        <translation>Markerstrom (LSL)</translation>
    </message>
    <message>
        <source>Markers of a Lab Streaming Layer stream, at the times that it gives.</source>
        <translation>Marker eines Stroms von Lab Streaming Layer, zu den Zeiten, die er nennt.</translation>
    </message>
    <message>
        <source>Send values</source>
        <translation>Werte senden</translation>
    </message>
    <message>
        <source>The largest face</source>
        <translation>Das größte Gesicht</translation>
    </message>
    <message>
        <source>Every face</source>
        <translation>Jedes Gesicht</translation>
    </message>
    <message>
        <source>The face chosen in the window</source>
        <translation>Das im Fenster gewählte Gesicht</translation>
    </message>
    <message>
        <source>Seat: {name}</source>
        <translation>Platz: {name}</translation>
    </message>
    <message>
        <source>Whose values are sent</source>
        <translation>Wessen Werte gesendet werden</translation>
    </message>
    <message>
        <source>Send the participant&apos;s code, too</source>
        <translation>Auch den Code der Versuchsperson senden</translation>
    </message>
    <message>
        <source>Whose values</source>
        <translation>Wessen Werte</translation>
    </message>
    <message>
        <source>Take commands</source>
        <translation>Befehle annehmen</translation>
    </message>
    <message>
        <source>Programs may record: everybody in the picture knows of it and has agreed</source>
        <translation>Programme dürfen aufzeichnen: Alle im Bild wissen davon und haben zugestimmt</translation>
    </message>
    <message>
        <source>Scores only, no pictures</source>
        <translation>Nur Werte, keine Bilder</translation>
    </message>
    <message>
        <source>Scores and a video with blurred faces</source>
        <translation>Werte und ein Video mit unkenntlichen Gesichtern</translation>
    </message>
    <message>
        <source>Scores and a video with boxes and labels</source>
        <translation>Werte und ein Video mit Rahmen und Beschriftungen</translation>
    </message>
    <message>
        <source>Scores and the clean video</source>
        <translation>Werte und das reine Video</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>Was behalten wird</translation>
    </message>
    <message>
        <source>Other computers</source>
        <translation>Andere Rechner</translation>
    </message>
    <message>
        <source>Let other computers listen and give commands</source>
        <translation>Andere Rechner mithören und Befehle geben lassen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Token that they must give</source>
        <translation>Token, das sie nennen müssen</translation>
    </message>
    <message>
        <source>Browser: http://ADDRESS:PORT/?token=TOKEN · first line over TCP: HELLO TOKEN · OSC: first argument</source>
        <translation>Browser: http://ADRESSE:PORT/?token=TOKEN · erste Zeile über TCP: HELLO TOKEN · OSC: erstes Argument</translation>
    </message>
    <message>
        <source>Let other computers in?</source>
        <translation>Andere Rechner hereinlassen?</translation>
    </message>
    <message>
        <source>Values of faces are personal data. They could then leave this computer, over a connection that is not encrypted. Whoever has the token can read them and, where commands are switched on, set markers and record.

Lab Streaming Layer and OSC ask for no token: their values reach everybody they are sent to.

What is on is switched off first.</source>
        <translation>Werte von Gesichtern sind personenbezogene Daten. Sie könnten dann diesen Rechner verlassen, über eine unverschlüsselte Verbindung. Wer das Token hat, kann sie lesen und, wo Befehle eingeschaltet sind, Marker setzen und aufzeichnen.

Lab Streaming Layer und OSC verlangen kein Token: Ihre Werte erreichen alle, an die sie gesendet werden.

Was eingeschaltet ist, wird zuerst ausgeschaltet.</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>Hereinlassen</translation>
    </message>
    <message>
        <source>{done} commands done · {refused} refused · {fast} too fast</source>
        <translation>{done} Befehle ausgeführt · {refused} abgelehnt · {fast} zu schnell</translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
</context>
<context>
    <name>MainController</name>
    <message>
        <source>The change takes effect when the recording has ended.</source>
        <translation>Die Änderung gilt, sobald die Aufzeichnung beendet ist.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Processor (share of one core), memory, frames a second, age of the picture when it is shown, frames left out. Press for more.</source>
        <translation>Prozessor (Anteil an einem Kern), Speicher, Bilder pro Sekunde, Alter des Bildes beim Anzeigen, ausgelassene Bilder. Klicken zeigt mehr.</translation>
    </message>
    <message>
        <source>Press to see what is sent, and to switch it off</source>
        <translation>Drücken, um zu sehen, was gesendet wird, und es auszuschalten</translation>
    </message>
    <message>
        <source>Press to stop it</source>
        <translation>Klicken hält es an</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Cost: {values}</source>
        <translation>Aufwand: {values}</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>This installation holds no manual.</source>
        <translation>Diese Installation enthält kein Handbuch.</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>No page contains all of these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Drucken oder als PDF speichern…</translation>
    </message>
</context>
<context>
    <name>MarkerNamesDialog</name>
    <message>
        <source>Marker names</source>
        <translation>Markennamen</translation>
    </message>
    <message>
        <source>press again to end</source>
        <translation>endet mit nochmaligem Drücken</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
    <message>
        <source>A press marks a moment. Hold a key down to mark an event from press to release, or let one press begin it and the next end it.</source>
        <translation>Ein Druck markiert einen Augenblick. Halten Sie eine Taste gedrückt, um ein Ereignis vom Drücken bis zum Loslassen zu markieren, oder lassen Sie einen Druck es beginnen und den nächsten es beenden.</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>{name}: from {begin} to {end}</source>
        <translation>{name}: von {begin} bis {end}</translation>
    </message>
    <message>
        <source>Marker {key}</source>
        <translation>Marke {key}</translation>
    </message>
    <message>
        <source>Start a source first: a marker needs a moment to stand at.</source>
        <translation>Starten Sie zuerst eine Quelle: Eine Marke braucht einen Zeitpunkt.</translation>
    </message>
    <message>
        <source>Marker at {time}: {name}</source>
        <translation>Marke bei {time}: {name}</translation>
    </message>
    <message>
        <source>{name} begins at {time}; press the key again when it ends</source>
        <translation>{name} beginnt bei {time}; drücken Sie die Taste noch einmal, wenn es endet</translation>
    </message>
    <message>
        <source>Set a marker</source>
        <translation>Eine Marke setzen</translation>
    </message>
    <message>
        <source>Name of the marker at {time}</source>
        <translation>Name der Marke bei {time}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>Recent sessio&amp;ns</source>
        <translation>&amp;Neueste Sitzungen</translation>
    </message>
    <message>
        <source>Recent s&amp;tudies</source>
        <translation>Le&amp;tzte Studien</translation>
    </message>
    <message>
        <source>St&amp;udy</source>
        <translation>St&amp;udie</translation>
    </message>
    <message>
        <source>Set &amp;marker</source>
        <translation>&amp;Marke setzen</translation>
    </message>
    <message>
        <source>&amp;Turn the picture</source>
        <translation>Bild &amp;drehen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ablauf</translation>
    </message>
    <message>
        <source>Re&amp;cord</source>
        <translation>Auf&amp;zeichnung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>Anal&amp;yse</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ModelCardDialog</name>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>This installation holds no model card.</source>
        <translation>Diese Installation enthält keine Modellkarte.</translation>
    </message>
</context>
<context>
    <name>NamingDialog</name>
    <message>
        <source>Fill in from file names</source>
        <translation>Aus Dateinamen ausfüllen</translation>
    </message>
    <message>
        <source>Write how the names are made up. What stands in braces becomes a column; “{participant}” is the participant&apos;s code. A slash reads the folder&apos;s name too.</source>
        <translation>Schreiben Sie, wie die Namen aufgebaut sind. Was in geschweiften Klammern steht, wird eine Spalte; „{participant}“ ist der Code des Teilnehmers. Ein Schrägstrich liest auch den Namen des Ordners.</translation>
    </message>
    <message>
        <source>Name pattern</source>
        <translation>Namensmuster</translation>
    </message>
    <message>
        <source>What the names tell</source>
        <translation>Was die Namen sagen</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) do not fit, the first is {name}.</source>
        <translation>
            <numerusform>%n Name passt nicht: {name}.</numerusform>
            <numerusform>%n Namen passen nicht, der erste ist {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>All names fit.</source>
        <translation>Alle Namen passen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>NewStudyDialog</name>
    <message>
        <source>New study</source>
        <translation>Neue Studie</translation>
    </message>
    <message>
        <source>e.g. Funny and calm films</source>
        <translation>z. B. Lustige und ruhige Filme</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Codes, not names, e.g. P01 P02 P03</source>
        <translation>Codes, keine Namen, z. B. P01 P02 P03</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>What differs between recordings or between participants, with its possible values. Participants can be added at any time.</source>
        <translation>Was sich zwischen Aufnahmen oder zwischen Teilnehmenden unterscheidet, mit den möglichen Werten. Teilnehmende können jederzeit hinzukommen.</translation>
    </message>
    <message>
        <source>Begin the study</source>
        <translation>Studie beginnen</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Differs between</source>
        <translation>Unterscheidet</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>e.g. {example}</source>
        <translation>z. B. {example}</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Where the study is to lie</source>
        <translation>Wo die Studie liegen soll</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>“{name}” cannot name a variable: use letters, digits and _, no spaces.</source>
        <translation>„{name}“ kann keine Variable benennen: Verwenden Sie Buchstaben, Ziffern und _, keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Press “Begin the study” again to keep it.</source>
        <translation>Drücken Sie noch einmal „Studie beginnen“, um ihn zu behalten.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Research with people who agreed to it</source>
        <translation>Forschung mit Menschen, die zugestimmt haben</translation>
    </message>
    <message>
        <source>Showing how such a model works, on my own face or demos</source>
        <translation>Zeigen, wie ein solches Modell arbeitet, am eigenen Gesicht oder an der Demo</translation>
    </message>
    <message>
        <source>Design, art or a prototype, with people who agreed to it</source>
        <translation>Gestaltung, Kunst oder ein Prototyp, mit Menschen, die zugestimmt haben</translation>
    </message>
    <message>
        <source>Trying it out for myself</source>
        <translation>Für mich selbst ausprobieren</translation>
    </message>
    <message>
        <source>Medical or safety use, under its own rules</source>
        <translation>Medizin oder Sicherheit, nach deren eigenen Regeln</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it does.&lt;/b&gt; It finds faces in a camera picture or a video and estimates, for each, how much the expression looks like one of seven kinds. The estimate comes from a small neural network and is often wrong.</source>
        <translation>&lt;b&gt;Was es tut.&lt;/b&gt; Es findet Gesichter in einem Kamerabild oder Video und schätzt für jedes, wie sehr der Ausdruck einer von sieben Arten gleicht. Die Schätzung stammt von einem kleinen neuronalen Netz und ist oft falsch.</translation>
    </message>
    <message>
        <source>&lt;b&gt;An expression is not a feeling.&lt;/b&gt; People smile without joy and grieve without a tear. Never conclude from a label what somebody feels, thinks or intends.</source>
        <translation>&lt;b&gt;Ein Ausdruck ist kein Gefühl.&lt;/b&gt; Menschen lächeln ohne Freude und trauern ohne Tränen. Schließen Sie aus einem Urteil nie darauf, was jemand fühlt, denkt oder vorhat.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Everything stays on this computer.&lt;/b&gt; Nothing is sent anywhere. Nothing is kept unless you record. No data is stored that identifies a face.</source>
        <translation>&lt;b&gt;Alles bleibt auf diesem Rechner.&lt;/b&gt; Nichts wird irgendwohin gesendet. Nichts wird behalten, es sei denn, Sie zeichnen auf. Es werden keine Daten gespeichert, an denen man ein Gesicht erkennt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Where it must not be used.&lt;/b&gt; At work and in education, inferring emotions of people is forbidden in the European Union (Regulation (EU) 2024/1689, Article 5(1)(f)), medical and safety reasons apart. That includes hiring, monitoring of staff, classes and examinations. Do not use it to decide about anybody.</source>
        <translation>&lt;b&gt;Wo es nicht benutzt werden darf.&lt;/b&gt; Am Arbeitsplatz und in der Bildung ist es in der Europäischen Union verboten, auf Gefühle von Menschen zu schließen (Verordnung (EU) 2024/1689, Artikel 5 Absatz 1 Buchstabe f), außer aus medizinischen oder Sicherheitsgründen. Das gilt auch für Einstellungen, die Überwachung von Beschäftigten, Unterricht und Prüfungen. Benutzen Sie es nicht, um über jemanden zu entscheiden.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Tell the people.&lt;/b&gt; Whoever is in the picture must know that it is analysed and agree to it (Article 50(3)). A sign in the window shows whenever analysis runs.</source>
        <translation>&lt;b&gt;Sagen Sie es den Menschen.&lt;/b&gt; Wer im Bild ist, muss wissen, dass es untersucht wird, und zustimmen (Artikel 50 Absatz 3). Ein Zeichen im Fenster zeigt immer, wenn die Analyse läuft.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>What will you use it for? Choose one to continue.</source>
        <translation>Wofür werden Sie das Programm verwenden? Bitte wählen Sie eines aus.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ich habe das gelesen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Drucken oder als PDF speichern…</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open a session or a table of scores</source>
        <translation>Sitzung oder Tabelle öffnen</translation>
    </message>
    <message>
        <source>Sessions and tables of scores</source>
        <translation>Sitzungen und Tabellen</translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation>Ein Video öffnen</translation>
    </message>
    <message>
        <source>Videos and pictures</source>
        <translation>Videos und Bilder</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>Einen Bilderordner öffnen</translation>
    </message>
    <message>
        <source>Open a stream</source>
        <translation>Einen Stream öffnen</translation>
    </message>
    <message>
        <source>Address of the stream, e.g. rtsp://camera.local/live</source>
        <translation>Adresse des Streams, z. B. rtsp://camera.local/live</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Its recording did not end properly</source>
        <translation>Die Aufnahme endete nicht ordnungsgemäß</translation>
    </message>
    <message>
        <source>Participants and sessions</source>
        <translation>Teilnehmende und Sitzungen</translation>
    </message>
    <message>
        <source>Add participants…</source>
        <translation>Teilnehmende hinzufügen…</translation>
    </message>
    <message>
        <source>Add sessions</source>
        <translation>Sitzungen hinzufügen</translation>
    </message>
    <message>
        <source>Move recorded sessions into this study</source>
        <translation>Aufgezeichnete Sitzungen in diese Studie verschieben</translation>
    </message>
    <message>
        <source>One &amp;session…</source>
        <translation>Eine &amp;Sitzung…</translation>
    </message>
    <message>
        <source>All that a &amp;table names…</source>
        <translation>Alle, die eine &amp;Tabelle nennt…</translation>
    </message>
    <message>
        <source>Those of the &amp;batch made into this study</source>
        <translation>Die des &amp;Stapels in dieser Studie</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Durchführen…</translation>
    </message>
    <message>
        <source>Show the stimuli to the chosen participant, and record</source>
        <translation>Dem gewählten Teilnehmer die Reize zeigen und aufnehmen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <source>Delete everything of the chosen participant</source>
        <translation>Alles von der gewählten Person löschen</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Add participants, then record: Ctrl+R asks who it is.</source>
        <translation>Fügen Sie Teilnehmende hinzu und nehmen Sie dann auf: Strg+R fragt, wer es ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add participants</source>
        <translation>Teilnehmende hinzufügen</translation>
    </message>
    <message>
        <source>Codes, not names, e.g. P04 P05</source>
        <translation>Codes, keine Namen, z. B. P04 P05</translation>
    </message>
    <message>
        <source>Session to move into the study</source>
        <translation>Sitzung, die in die Studie kommt</translation>
    </message>
    <message>
        <source>Table with the columns session, participant and variables</source>
        <translation>Tabelle mit den Spalten session, participant und den Variablen</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) added.</source>
        <translation>
            <numerusform>%n Sitzung hinzugefügt.</numerusform>
            <numerusform>%n Sitzungen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{code} is gone: {sessions}, {files}.</source>
        <translation>{code} ist gelöscht: {sessions}, {files}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {code} with {sessions}, {files} ({size} MB), and the results, which hold this participant too? This cannot be undone. The results can be made anew.</source>
        <translation>{code} mit {sessions}, {files} ({size} MB) und den Ergebnissen, in denen diese Person auch steckt, löschen? Das lässt sich nicht rückgängig machen. Die Ergebnisse können neu erstellt werden.</translation>
    </message>
    <message>
        <source>Withdraw a participant</source>
        <translation>Teilnahme zurückziehen</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <source>Photograph with boxes</source>
        <translation>Foto mit Rahmen</translation>
    </message>
    <message>
        <source>No face was found in this photograph.</source>
        <translation>In diesem Foto wurde kein Gesicht gefunden.</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Crop of the face</source>
        <translation>Ausschnitt des Gesichts</translation>
    </message>
    <message>
        <source>Inspect…</source>
        <translation>Untersuchen…</translation>
    </message>
</context>
<context>
    <name>PlaybackBar</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>{time} / {duration}</source>
        <translation>{time} / {duration}</translation>
    </message>
    <message>
        <source>Frame {number}</source>
        <translation>Bild {number}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The file cannot be written: {reason}.</source>
        <translation>Die Datei kann nicht geschrieben werden: {reason}.</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Bar: smoothed. Tick: this frame alone. Thin bar: corrected by the baseline.</source>
        <translation>Balken: geglättet. Strich: nur dieses Bild. Dünner Balken: durch die Grundlinie berichtigt.</translation>
    </message>
</context>
<context>
    <name>QueueLayout</name>
    <message>
        <source>Analyse many videos</source>
        <translation>Viele Videos auswerten</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Videos, or a table (CSV, TSV, Excel) with a column “source”</source>
        <translation>Videos, oder eine Tabelle (CSV, TSV, Excel) mit einer Spalte „source“</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>All videos of a folder and the folders in it</source>
        <translation>Alle Videos eines Ordners und der Ordner darin</translation>
    </message>
    <message>
        <source>Fill in from file names…</source>
        <translation>Aus Dateinamen ausfüllen…</translation>
    </message>
    <message>
        <source>Participant, condition and others, as the files are named</source>
        <translation>Teilnehmer, Bedingung und anderes, wie die Dateien heißen</translation>
    </message>
    <message>
        <source>Add column…</source>
        <translation>Spalte hinzufügen…</translation>
    </message>
    <message>
        <source>A variable of your own; paste it from a spreadsheet</source>
        <translation>Eine eigene Variable; aus einer Tabellenkalkulation einfügen</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Which jobs are shown</source>
        <translation>Welche Aufträge gezeigt werden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslungen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change the folder for the results</source>
        <translation>Den Ordner für die Ergebnisse ändern</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Files at the same time</source>
        <translation>Dateien zugleich</translation>
    </message>
    <message>
        <source>Let other programs go first</source>
        <translation>Andere Programme haben Vorrang</translation>
    </message>
    <message>
        <source>Progress of all files</source>
        <translation>Fortschritt aller Dateien</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stop after these</source>
        <translation>Nach diesen anhalten</translation>
    </message>
    <message>
        <source>Let the files at work end, begin no other</source>
        <translation>Die Dateien in Arbeit zu Ende bringen, keine weitere beginnen</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Sofort anhalten</translation>
    </message>
    <message>
        <source>The files at work are begun again the next time</source>
        <translation>Die Dateien in Arbeit werden beim nächsten Mal neu begonnen</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Misslungene wiederholen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Look at the chosen session</source>
        <translation>Die gewählte Sitzung ansehen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>One page over all, written while it goes on</source>
        <translation>Eine Seite über alle, laufend geschrieben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Results: {folder}</source>
        <translation>Ergebnisse: {folder}</translation>
    </message>
    <message>
        <source>Drop videos, folders, or a table of them here.

Each becomes a session that can be reviewed; a summary compares them all.
You can stop at any time and go on later, even after a crash.</source>
        <translation>Ziehen Sie Videos, Ordner oder eine Tabelle hierher.

Jedes wird eine Sitzung, die durchgesehen werden kann; eine Übersicht vergleicht alle.
Sie können jederzeit anhalten und später weitermachen, auch nach einem Absturz.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n done</source>
        <translation>
            <numerusform>{done} von %n fertig</numerusform>
            <numerusform>{done} von %n fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n misslungen</numerusform>
            <numerusform>%n misslungen</numerusform>
        </translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>noch etwa {time}</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>hält an…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslungen</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>zurückgestellt</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Sources to analyse</source>
        <translation>Quellen zum Auswerten</translation>
    </message>
</context>
<context>
    <name>QueueWindow</name>
    <message>
        <source>Looking for sources…</source>
        <translation>Suche Quellen…</translation>
    </message>
    <message>
        <source>All of these are in the queue already.</source>
        <translation>Alle diese stehen schon in der Liste.</translation>
    </message>
    <message>
        <source>Videos and tables</source>
        <translation>Videos und Tabellen</translation>
    </message>
    <message>
        <source>Add videos, or a table of them</source>
        <translation>Videos hinzufügen, oder eine Tabelle davon</translation>
    </message>
    <message>
        <source>Add all videos of a folder</source>
        <translation>Alle Videos eines Ordners hinzufügen</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Name of the variable, such as condition</source>
        <translation>Name der Variablen, etwa Bedingung</translation>
    </message>
    <message>
        <source>Open the folder of a batch</source>
        <translation>Ordner eines Stapels öffnen</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <source>Everything is done already.</source>
        <translation>Es ist schon alles fertig.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n job(s) wait. Start goes on with them.</source>
        <translation>
            <numerusform>Angehalten: %n Auftrag wartet. „Weiter“ macht damit weiter.</numerusform>
            <numerusform>Angehalten: %n Aufträge warten. „Weiter“ macht damit weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed: see the notes beside them.</source>
        <translation>
            <numerusform>%n Auftrag ist misslungen: siehe die Bemerkung daneben.</numerusform>
            <numerusform>%n Aufträge sind misslungen: siehe die Bemerkungen daneben.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is done.</source>
        <translation>Alles ist fertig.</translation>
    </message>
    <message>
        <source>Do the changed ones again</source>
        <translation>Die geänderten neu machen</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>Anhalten und schließen?</translation>
    </message>
    <message>
        <source>Files are being analysed. Stop, and go on the next time?</source>
        <translation>Es werden Dateien ausgewertet. Anhalten und das nächste Mal weitermachen?</translation>
    </message>
    <message>
        <source>What is done stays. The files at work now are begun again then.</source>
        <translation>Was fertig ist, bleibt. Die Dateien, die jetzt in Arbeit sind, werden dann neu begonnen.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>RangeBar</name>
    <message>
        <source>Mean of each expression in the range</source>
        <translation>Mittel jedes Ausdrucks im Bereich</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show this range alone</source>
        <translation>Nur diesen Bereich zeigen</translation>
    </message>
    <message>
        <source>Mark…</source>
        <translation>Markieren…</translation>
    </message>
    <message>
        <source>Name it as an event, from beginning to end</source>
        <translation>Als Ereignis benennen, von Anfang bis Ende</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Ausschließen…</translation>
    </message>
    <message>
        <source>Take its scores out of reports and exports</source>
        <translation>Seine Werte aus Berichten und Exporten nehmen</translation>
    </message>
    <message>
        <source>Select no range</source>
        <translation>Keinen Bereich auswählen</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>the face is not seen</source>
        <translation>das Gesicht ist nicht zu sehen</translation>
    </message>
    <message>
        <source>mean: {values}</source>
        <translation>Mittel: {values}</translation>
    </message>
</context>
<context>
    <name>RecordingControls</name>
    <message>
        <source>From the beginning of the video</source>
        <translation>Vom Anfang des Videos an</translation>
    </message>
    <message>
        <source>Here, at {time}: what comes before is missing in the session</source>
        <translation>Von hier an, bei {time}: Was davor liegt, fehlt in der Sitzung</translation>
    </message>
    <message>
        <source>The source ended or changed before the recording began: nothing is kept.</source>
        <translation>Die Quelle endete oder wechselte, bevor die Aufzeichnung begann: Es wird nichts behalten.</translation>
    </message>
    <message>
        <source>The recording was called off before it began.</source>
        <translation>Die Aufzeichnung wurde abgebrochen, bevor sie begann.</translation>
    </message>
    <message>
        <source>This computer cannot write the video as fast as pictures come: some are left out of the video. All that are analysed are in the table.</source>
        <translation>Dieser Computer kann das Video nicht so schnell schreiben, wie Bilder kommen: Einige fehlen im Video. Alle analysierten stehen in der Tabelle.</translation>
    </message>
    <message>
        <source>Recorded {count} frames to {folder}.</source>
        <translation>{count} Bilder in {folder} aufgezeichnet.</translation>
    </message>
    <message>
        <source>The first {time} of the video are not in it.</source>
        <translation>Die ersten {time} des Videos sind nicht darin.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) are missing in the video file; the table is complete.</source>
        <translation>
            <numerusform>%n Bild fehlt in der Videodatei; die Tabelle ist vollständig.</numerusform>
            <numerusform>%n Bilder fehlen in der Videodatei; die Tabelle ist vollständig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report of {name}</source>
        <translation>Bericht über {name}</translation>
    </message>
    <message>
        <source>Shares, means, transitions and episodes of every face, with plots. An episode is a stretch in which one expression is strong.</source>
        <translation>Anteile, Mittelwerte, Übergänge und Episoden jedes Gesichts, mit Kurven. Eine Episode ist ein Abschnitt, in dem ein Ausdruck stark ist.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Web page (report.html)</source>
        <translation>Webseite (report.html)</translation>
    </message>
    <message>
        <source>PDF (report.pdf)</source>
        <translation>PDF (report.pdf)</translation>
    </message>
    <message>
        <source>The smoothed probability reaches this value</source>
        <translation>Die geglättete Wahrscheinlichkeit erreicht diesen Wert</translation>
    </message>
    <message>
        <source>At or below the value at which it begins, so that trembling around one value is one episode</source>
        <translation>Höchstens der Wert, bei dem sie beginnt, damit ein Zittern um einen Wert eine einzige Episode ist</translation>
    </message>
    <message>
        <source>Time from this marker to the beginning of an episode</source>
        <translation>Zeit von dieser Marke bis zum Beginn einer Episode</translation>
    </message>
    <message>
        <source>Method paragraph for a paper</source>
        <translation>Methodenabschnitt für eine Veröffentlichung</translation>
    </message>
    <message>
        <source>Copy paragraph</source>
        <translation>Abschnitt kopieren</translation>
    </message>
    <message>
        <source>Most recent marker</source>
        <translation>Letzte Marke davor</translation>
    </message>
    <message>
        <source>No markers</source>
        <translation>Keine Marken</translation>
    </message>
    <message>
        <source>Episode starts at probability</source>
        <translation>Episode beginnt ab Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Episode ends below probability</source>
        <translation>Episode endet unter Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Minimum duration</source>
        <translation>Mindestdauer</translation>
    </message>
    <message>
        <source>Shorter episodes are left out</source>
        <translation>Kürzere Episoden werden weggelassen</translation>
    </message>
    <message>
        <source>Latency measured from</source>
        <translation>Latenz gemessen ab</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Create report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s) with these values.</source>
        <translation>
            <numerusform>%n Episode mit diesen Werten.</numerusform>
            <numerusform>%n Episoden mit diesen Werten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The paragraph is in the clipboard.</source>
        <translation>Der Abschnitt ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Creating the report…</source>
        <translation>Der Bericht wird erstellt…</translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>Erstellt:</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>What you said, and what the model said</source>
        <translation>Was Sie sagten, und was das Modell sagte</translation>
    </message>
    <message>
        <source>How often you confirm what the model says</source>
        <translation>Wie oft Sie das Modell bestätigen</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa cannot be told</source>
        <translation>Cohens Kappa lässt sich nicht angeben</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: {value} (95 % interval {low} to {high})</source>
        <translation>Cohens Kappa: {value} (95-%-Intervall {low} bis {high})</translation>
    </message>
    <message>
        <source>You and the model gave the same label to {share} of {count} faces.</source>
        <translation>Sie und das Modell gaben {share} von {count} Gesichtern dasselbe Urteil.</translation>
    </message>
    <message>
        <source>Both used one and the same label throughout, so nothing tells agreement from chance. Label a sample with more variety.</source>
        <translation>Beide gaben durchweg ein und dasselbe Urteil; nichts unterscheidet Übereinstimmung von Zufall. Benennen Sie eine abwechslungsreichere Stichprobe.</translation>
    </message>
    <message>
        <source>Guessing with the same habits would reach {share}.</source>
        <translation>Raten mit denselben Gewohnheiten käme auf {share}.</translation>
    </message>
    <message>
        <source>Kappa counts only what goes beyond guessing: 0 is no better than chance, 1 is full agreement. Landis and Koch (1977) call this: {word}. That word is a custom, not a proof; look below at the classes that you need.</source>
        <translation>Kappa zählt nur, was über das Raten hinausgeht: 0 ist nicht besser als Zufall, 1 ist volle Übereinstimmung. Landis und Koch (1977) nennen das: {word}. Dieses Wort ist ein Brauch, kein Beweis; sehen Sie unten nach den Klassen, die Sie brauchen.</translation>
    </message>
    <message>
        <source>Where both of you named an expression ({count} faces), it was the same in {share}. “Cannot tell” counts like the model&apos;s “unsure”.</source>
        <translation>Wo Sie beide einen Ausdruck nannten ({count} Gesichter), war er bei {share} derselbe. „Nicht zu sagen“ zählt wie das „unsicher“ des Modells.</translation>
    </message>
    <message>
        <source>The interval is wide: label more faces for a firmer figure.</source>
        <translation>Das Intervall ist weit: Benennen Sie mehr Gesichter für eine festere Zahl.</translation>
    </message>
    <message>
        <source>Only the peaks of episodes were drawn: this tells of strong expressions, not of the whole session.</source>
        <translation>Es wurden nur Höhepunkte von Episoden gezogen: Das sagt etwas über starke Ausdrücke, nicht über die ganze Sitzung.</translation>
    </message>
    <message>
        <source>no agreement beyond chance</source>
        <translation>keine Übereinstimmung über den Zufall hinaus</translation>
    </message>
    <message>
        <source>slight agreement</source>
        <translation>geringe Übereinstimmung</translation>
    </message>
    <message>
        <source>fair agreement</source>
        <translation>ausreichende Übereinstimmung</translation>
    </message>
    <message>
        <source>moderate agreement</source>
        <translation>mittlere Übereinstimmung</translation>
    </message>
    <message>
        <source>substantial agreement</source>
        <translation>beachtliche Übereinstimmung</translation>
    </message>
    <message>
        <source>almost perfect agreement</source>
        <translation>fast vollkommene Übereinstimmung</translation>
    </message>
    <message>
        <source>you ↓   model →</source>
        <translation>Sie ↓   Modell →</translation>
    </message>
    <message>
        <source>The model says</source>
        <translation>Das Modell sagt</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>wie oft</translation>
    </message>
    <message>
        <source>you agree</source>
        <translation>Sie stimmen zu</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>The results are being saved. This takes a moment.</source>
        <translation>Die Ergebnisse werden gespeichert. Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Another source was opened meanwhile: nothing is saved.</source>
        <translation>Inzwischen wurde eine andere Quelle geöffnet: Es wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Saving · {share}</source>
        <translation>Speichern · {share}</translation>
    </message>
    <message>
        <source>Analysing the rest · {share}</source>
        <translation>Rest wird analysiert · {share}</translation>
    </message>
    <message>
        <source>The video has ended.</source>
        <translation>Das Video ist zu Ende.</translation>
    </message>
    <message>
        <source>Not all of it was watched; what was not is analysed on saving.</source>
        <translation>Nicht alles wurde angesehen; was fehlt, wird beim Speichern analysiert.</translation>
    </message>
    <message>
        <source>Save these results…</source>
        <translation>Diese Ergebnisse speichern…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The whole video is analysed.</source>
        <translation>Das ganze Video ist analysiert.</translation>
    </message>
    <message>
        <source>Saved as {folder}.</source>
        <translation>Gespeichert als {folder}.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>What was left out</source>
        <translation>Was nicht zählt</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>Was nicht zählt, und warum</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>Vergleichen nach</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Face seen at least</source>
        <translation>Gesicht zu sehen mindestens</translation>
    </message>
    <message>
        <source>Make tables and page</source>
        <translation>Tabellen und Seite erstellen</translation>
    </message>
    <message>
        <source>with PDF</source>
        <translation>mit PDF</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>the events themselves</source>
        <translation>die Ereignisse selbst</translation>
    </message>
    <message>
        <source>Reading the sessions…</source>
        <translation>Die Sitzungen werden gelesen…</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>nebeneinander</translation>
    </message>
    <message>
        <source>whole session</source>
        <translation>ganze Sitzung</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Alles zählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Made in {folder}: {names}</source>
        <translation>Erstellt in {folder}: {names}</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Korrigieren</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Check the model by hand…</source>
        <translation>Modell von &amp;Hand prüfen…</translation>
    </message>
    <message>
        <source>Choose the &amp;video…</source>
        <translation>&amp;Video wählen…</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>&amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Re&amp;name the face…</source>
        <translation>Gesicht be&amp;nennen…</translation>
    </message>
    <message>
        <source>&amp;Merge the face with another…</source>
        <translation>Gesicht mit anderem &amp;vereinen…</translation>
    </message>
    <message>
        <source>S&amp;plit the face here</source>
        <translation>Gesicht hier &amp;teilen</translation>
    </message>
    <message>
        <source>Chan&amp;ge the marker…</source>
        <translation>Marke än&amp;dern…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the marker</source>
        <translation>Marke ent&amp;fernen</translation>
    </message>
    <message>
        <source>Range begins &amp;here</source>
        <translation>Bereich be&amp;ginnt hier</translation>
    </message>
    <message>
        <source>Range ends h&amp;ere</source>
        <translation>Bereich &amp;endet hier</translation>
    </message>
    <message>
        <source>E&amp;xclude a range…</source>
        <translation>Bereich aus&amp;schließen…</translation>
    </message>
    <message>
        <source>&amp;Include again</source>
        <translation>Wieder &amp;einschließen</translation>
    </message>
    <message>
        <source>Thres&amp;hold of labels…</source>
        <translation>Sc&amp;hwelle der Beschriftungen…</translation>
    </message>
    <message>
        <source>Neutral &amp;baseline from a range…</source>
        <translation>Neutrale &amp;Grundlinie aus einem Bereich…</translation>
    </message>
    <message>
        <source>&amp;Use a kept baseline…</source>
        <translation>A&amp;ufbewahrte Grundlinie verwenden…</translation>
    </message>
</context>
<context>
    <name>ReviewPlayer</name>
    <message>
        <source>Frame {number}</source>
        <translation>Bild {number}</translation>
    </message>
</context>
<context>
    <name>ReviewSide</name>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Excluded ranges</source>
        <translation>Ausgeschlossene Bereiche</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Vereinen…</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Hier teilen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Setzen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Ausschließen…</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>Wieder einschließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>{name}   ({frames} frames)</source>
        <translation>{name}   ({frames} Bilder)</translation>
    </message>
    <message>
        <source>all faces</source>
        <translation>alle Gesichter</translation>
    </message>
    <message>
        <source>I and O: a range begins and ends at this picture.</source>
        <translation>I und O: Ein Bereich beginnt und endet bei diesem Bild.</translation>
    </message>
    <message>
        <source>Chosen: {begin} to {end}</source>
        <translation>Gewählt: {begin} bis {end}</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Review of {name}</source>
        <translation>Ansicht von {name}</translation>
    </message>
    <message>
        <source>Reading the session…</source>
        <translation>Sitzung wird gelesen…</translation>
    </message>
    <message>
        <source>This session keeps scores only: no picture was recorded.</source>
        <translation>Diese Sitzung enthält nur Werte: Es wurde kein Bild aufgezeichnet.</translation>
    </message>
    <message>
        <source>No video of this table&apos;s name lies beside it.</source>
        <translation>Neben dieser Tabelle liegt kein Video ihres Namens.</translation>
    </message>
    <message>
        <source>This session keeps scores only, and {name} is not where it was.</source>
        <translation>Diese Sitzung enthält nur Werte, und {name} ist nicht mehr an seinem Ort.</translation>
    </message>
    <message>
        <source>Choose the video…</source>
        <translation>Video wählen…</translation>
    </message>
    <message>
        <source>Choose the video</source>
        <translation>Video wählen</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>The video ends at {length}, the table at {end}. Is it the right one?</source>
        <translation>Das Video endet bei {length}, die Tabelle bei {end}. Ist es das richtige?</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Anderes wählen…</translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>Is analysis running?</source>
        <translation>Läuft die Analyse?</translation>
    </message>
    <message>
        <source>Escape: leave full screen   ·   Space: play or pause</source>
        <translation>Escape: Vollbild verlassen   ·   Leertaste: Abspielen/Pause</translation>
    </message>
    <message>
        <source>No face in the picture.</source>
        <translation>Kein Gesicht im Bild.</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Source and run</source>
        <translation>Quelle und Ablauf</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Is analysis running?</source>
        <translation>Läuft die Analyse?</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>{screen} (this one)</source>
        <translation>{screen} (dieser)</translation>
    </message>
    <message>
        <source>Run {code}</source>
        <translation>{code} durchführen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Your face is recorded by a camera while you watch. A program reads how your expression looks; this is not what you feel. You may stop at any time, and have everything deleted, without giving a reason.</source>
        <translation>Während Sie zusehen, nimmt eine Kamera Ihr Gesicht auf. Ein Programm liest, wie Ihr Ausdruck aussieht; das ist nicht, was Sie fühlen. Sie können jederzeit aufhören und alles löschen lassen, ohne einen Grund zu nennen.</translation>
    </message>
    <message>
        <source>Text of the consent</source>
        <translation>Text der Einwilligung</translation>
    </message>
    <message>
        <source>The participant has read this and agrees</source>
        <translation>Der Teilnehmer hat das gelesen und stimmt zu</translation>
    </message>
    <message>
        <source>Set-up check</source>
        <translation>Prüfung der Einrichtung</translation>
    </message>
    <message>
        <source>Screen of the participant</source>
        <translation>Bildschirm des Teilnehmers</translation>
    </message>
    <message>
        <source>A window, to try it out</source>
        <translation>Ein Fenster, zum Ausprobieren</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>Was behalten wird</translation>
    </message>
    <message>
        <source>Stimuli</source>
        <translation>Reize</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message numerus="yes">
        <source>%n stimulus(i) will be shown. Escape breaks off.</source>
        <translation>
            <numerusform>%n Reiz wird gezeigt. Escape bricht ab.</numerusform>
            <numerusform>%n Reize werden gezeigt. Escape bricht ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) of films came too late to be shown.</source>
        <translation>
            <numerusform>%n Bild eines Films kam zu spät, um gezeigt zu werden.</numerusform>
            <numerusform>%n Bilder von Filmen kamen zu spät, um gezeigt zu werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatsDialog</name>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Drag over the picture to draw where somebody sits. A face whose middle is in a seat has the seat&apos;s name in this and every later video. Double-click a name to change it.</source>
        <translation>Ziehen Sie über das Bild, um einen Sitzplatz einzuzeichnen. Ein Gesicht, dessen Mitte in einem Platz liegt, trägt in diesem und jedem späteren Video dessen Namen. Ein Doppelklick auf einen Namen ändert ihn.</translation>
    </message>
    <message>
        <source>Left and right half</source>
        <translation>Linke und rechte Hälfte</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Seat {number}</source>
        <translation>Platz {number}</translation>
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
        <source>Open seats</source>
        <translation>Plätze öffnen</translation>
    </message>
    <message>
        <source>Save seats</source>
        <translation>Plätze speichern</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Position in the file</source>
        <translation>Stelle in der Datei</translation>
    </message>
</context>
<context>
    <name>SessionsDialog</name>
    <message>
        <source>Recorded sessions</source>
        <translation>Aufgezeichnete Sitzungen</translation>
    </message>
    <message>
        <source>Search by source, participant, date or state</source>
        <translation>Nach Quelle, Teilnehmer, Datum oder Zustand suchen</translation>
    </message>
    <message>
        <source>Search the sessions</source>
        <translation>Sitzungen durchsuchen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Finish a recording that a crash or a power cut ended</source>
        <translation>Eine Aufzeichnung abschließen, die ein Absturz oder Stromausfall beendet hat</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Open another</source>
        <translation>Andere öffnen</translation>
    </message>
    <message>
        <source>A session elsewhere, or any timeline.csv with its video</source>
        <translation>Eine Sitzung anderswo, oder eine timeline.csv mit ihrem Video</translation>
    </message>
    <message>
        <source>Session &amp;folder…</source>
        <translation>Sitzungs&amp;ordner…</translation>
    </message>
    <message>
        <source>&amp;Table of scores…</source>
        <translation>&amp;Tabelle…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No session contains these words.</source>
        <translation>Keine Sitzung enthält diese Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s).</source>
        <translation>
            <numerusform>%n Sitzung.</numerusform>
            <numerusform>%n Sitzungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n session(s).</source>
        <translation>
            <numerusform>{found} von %n Sitzung.</numerusform>
            <numerusform>{found} von %n Sitzungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Tables of scores</source>
        <translation>Tabellen</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) did not end properly and can be recovered.</source>
        <translation>
            <numerusform>%n Sitzung endete nicht ordentlich und kann wiederhergestellt werden.</numerusform>
            <numerusform>%n Sitzungen endeten nicht ordentlich und können wiederhergestellt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a session</source>
        <translation>Eine Sitzung löschen</translation>
    </message>
    <message>
        <source>Delete {name} with everything in it? This cannot be undone.</source>
        <translation>{name} mit allem darin löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>There is no recorded session yet.

Start a camera or a video and press Record (Ctrl+R), or choose File, Analyse many videos.
Every recording then stands in this list.</source>
        <translation>Es gibt noch keine aufgenommene Sitzung.

Starten Sie eine Kamera oder ein Video und drücken Sie Aufnehmen (Strg+R), oder wählen Sie Datei, Viele Videos auswerten.
Jede Aufnahme steht dann in dieser Liste.</translation>
    </message>
    <message>
        <source>{count} files, {size} MB, exports in its folder included. Copies that were saved elsewhere stay there.</source>
        <translation>{count} Dateien, {size} MB, samt Exporten in ihrem Ordner. Anderswo gespeicherte Kopien bleiben dort.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>SessionsFolder</name>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Folder for new sessions</source>
        <translation>Ordner für neue Sitzungen</translation>
    </message>
    <message>
        <source>New sessions are kept in {folder} from now on. Try again.</source>
        <translation>Neue Sitzungen kommen ab jetzt nach {folder}. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>SessionsList</name>
    <message>
        <source>Recorded sessions</source>
        <translation>Aufgezeichnete Sitzungen</translation>
    </message>
</context>
<context>
    <name>SessionsModel</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>unvollendet</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>wird aufgezeichnet</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>Scores only: no picture was recorded.</source>
        <translation>Nur Werte: Es wurde kein Bild aufgezeichnet.</translation>
    </message>
    <message>
        <source>Session of {date}</source>
        <translation>Sitzung vom {date}</translation>
    </message>
</context>
<context>
    <name>SessionsTasks</name>
    <message>
        <source>Deleted {count} files of {name}, {size} MB: {files}</source>
        <translation>{count} Dateien von {name} gelöscht, {size} MB: {files}</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset to default</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Reset to default: {name}</source>
        <translation>Auf Standard zurücksetzen: {name}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>{folder}: not from FER Desktop, calls itself “{name}”, SHA-256 {digest}</source>
        <translation>{folder}: nicht von FER Desktop, nennt sich „{name}“, SHA-256 {digest}</translation>
    </message>
    <message>
        <source>{name}: not from FER Desktop, SHA-256 {digest}</source>
        <translation>{name}: nicht von FER Desktop, SHA-256 {digest}</translation>
    </message>
    <message>
        <source>{percent} % right on the pictures it was measured on</source>
        <translation>{percent} % richtig bei den Bildern, an denen es gemessen wurde</translation>
    </message>
    <message>
        <source>{percent} % right on FER-2013</source>
        <translation>{percent} % richtig auf FER-2013</translation>
    </message>
    <message>
        <source>best on camera</source>
        <translation>am besten vor der Kamera</translation>
    </message>
    <message>
        <source>{milliseconds} ms a face</source>
        <translation>{milliseconds} ms je Gesicht</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>MTCNN on LiteRT: finds most faces, fast</source>
        <translation>MTCNN auf LiteRT: findet die meisten Gesichter, schnell</translation>
    </message>
    <message>
        <source>Haar cascade: the paper&apos;s comparison, misses more</source>
        <translation>Haar-Kaskade: der Vergleich des Aufsatzes, übersieht mehr</translation>
    </message>
    <message>
        <source>mtcnn package on TensorFlow: the reference, slow to start</source>
        <translation>mtcnn-Paket auf TensorFlow: die Referenz, startet langsam</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Light, dark, or the same as the desktop.</source>
        <translation>Hell, dunkel oder wie der Desktop.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Systemstandard</translation>
    </message>
    <message>
        <source>Language of menus and messages.</source>
        <translation>Sprache der Menüs und Meldungen.</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>A box around each face.</source>
        <translation>Ein Rahmen um jedes Gesicht.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Beschriftungen</translation>
    </message>
    <message>
        <source>Name, label and probability over the box.</source>
        <translation>Name, Urteil und Wahrscheinlichkeit über dem Rahmen.</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>Landmarken</translation>
    </message>
    <message>
        <source>Eyes, nose and corners of the mouth.</source>
        <translation>Augen, Nase und Mundwinkel.</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Seven bars beside each face.</source>
        <translation>Sieben Balken neben jedem Gesicht.</translation>
    </message>
    <message>
        <source>Mirror camera</source>
        <translation>Kamera spiegeln</translation>
    </message>
    <message>
        <source>Raw values in timeline</source>
        <translation>Rohwerte im Zeitverlauf</translation>
    </message>
    <message>
        <source>Faint lines behind the smoothed ones show each frame on its own.</source>
        <translation>Blasse Linien hinter den geglätteten zeigen jedes Bild für sich.</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>Meine Dokumente</translation>
    </message>
    <message>
        <source>The network that reads expressions. Add your own with `fer-desktop import-model`.</source>
        <translation>Das Netz, das Mimik liest. Eigene fügen Sie mit `fer-desktop import-model` hinzu.</translation>
    </message>
    <message>
        <source>Label threshold</source>
        <translation>Schwelle der Beschriftungen</translation>
    </message>
    <message>
        <source>Model default</source>
        <translation>Vorgabe des Modells</translation>
    </message>
    <message>
        <source>Read every nth frame</source>
        <translation>Jedes n-te Bild lesen</translation>
    </message>
    <message>
        <source>In between, the last values are kept. 1 reads every analysed frame.</source>
        <translation>Dazwischen gelten die letzten Werte. 1 liest jedes analysierte Bild.</translation>
    </message>
    <message>
        <source>Face detection</source>
        <translation>Gesichtserkennung</translation>
    </message>
    <message>
        <source>The method that finds faces.</source>
        <translation>Das Verfahren, das Gesichter findet.</translation>
    </message>
    <message>
        <source>Detection mode</source>
        <translation>Suchverfahren</translation>
    </message>
    <message>
        <source>Tracking known faces costs a fraction of searching every frame.</source>
        <translation>Bekannten Gesichtern zu folgen kostet einen Bruchteil der Suche in jedem Bild.</translation>
    </message>
    <message>
        <source>Track known faces, search at intervals</source>
        <translation>Bekannten Gesichtern folgen, in Abständen suchen</translation>
    </message>
    <message>
        <source>Search every frame</source>
        <translation>Jedes Bild absuchen</translation>
    </message>
    <message>
        <source>Search interval</source>
        <translation>Suchabstand</translation>
    </message>
    <message>
        <source>A new face is found within this time.</source>
        <translation>Ein neues Gesicht wird innerhalb dieser Zeit gefunden.</translation>
    </message>
    <message>
        <source>Minimum face size</source>
        <translation>Kleinstes Gesicht</translation>
    </message>
    <message>
        <source>Smaller faces are not found. Larger values are faster.</source>
        <translation>Kleinere Gesichter werden nicht gefunden. Größere Werte sind schneller.</translation>
    </message>
    <message>
        <source>Tilted faces</source>
        <translation>Geneigte Gesichter</translation>
    </message>
    <message>
        <source>Find faces tilted by up to 90°, too. A search takes over three times as long.</source>
        <translation>Auch Gesichter finden, die um bis zu 90° geneigt sind. Eine Suche dauert über dreimal so lange.</translation>
    </message>
    <message>
        <source>First-stage threshold</source>
        <translation>Schwelle der ersten Stufe</translation>
    </message>
    <message>
        <source>Minimum confidence of a candidate, 0 to 1. Higher values find fewer faces and fewer false ones.</source>
        <translation>Mindestsicherheit eines Kandidaten, 0 bis 1. Höhere Werte finden weniger Gesichter und weniger falsche.</translation>
    </message>
    <message>
        <source>Second-stage threshold</source>
        <translation>Schwelle der zweiten Stufe</translation>
    </message>
    <message>
        <source>The same for the second of the three networks.</source>
        <translation>Dasselbe für das zweite der drei Netze.</translation>
    </message>
    <message>
        <source>Third-stage threshold</source>
        <translation>Schwelle der dritten Stufe</translation>
    </message>
    <message>
        <source>The same for the third network: the final confidence of a face.</source>
        <translation>Dasselbe für das dritte Netz: die endgültige Sicherheit eines Gesichts.</translation>
    </message>
    <message>
        <source>Face is lost after</source>
        <translation>Gesicht gilt als verloren nach</translation>
    </message>
    <message>
        <source>A face that returns later gets a new number.</source>
        <translation>Ein Gesicht, das später wiederkommt, erhält eine neue Nummer.</translation>
    </message>
    <message>
        <source>Requested from the camera, which may deliver the nearest it has.</source>
        <translation>Wird von der Kamera angefordert; sie liefert womöglich nur Ähnliches.</translation>
    </message>
    <message>
        <source>Adapt to this computer</source>
        <translation>An diesen Rechner anpassen</translation>
    </message>
    <message>
        <source>If this computer is too slow for the camera, search less often, then at lower resolution, until it keeps up again.</source>
        <translation>Ist dieser Rechner zu langsam für die Kamera, wird seltener gesucht, dann mit geringerer Auflösung, bis er wieder mitkommt.</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation>CPU-Grenze</translation>
    </message>
    <message>
        <source>Share of all processor cores that analysis may use, 0.05 to 1.</source>
        <translation>Anteil aller Prozessorkerne, den die Analyse nutzen darf, 0,05 bis 1.</translation>
    </message>
    <message>
        <source>Detector threads</source>
        <translation>Threads des Detektors</translation>
    </message>
    <message>
        <source>More threads are faster on large pictures but use more CPU.</source>
        <translation>Mehr Threads sind bei großen Bildern schneller, brauchen aber mehr CPU.</translation>
    </message>
    <message>
        <source>Classifier threads</source>
        <translation>Threads des Klassifikators</translation>
    </message>
    <message>
        <source>Show cameras like a mirror. Recordings are never mirrored.</source>
        <translation>Kameras wie einen Spiegel zeigen. Aufzeichnungen werden nie gespiegelt.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Folder for sessions</source>
        <translation>Ordner für Sitzungen</translation>
    </message>
    <message>
        <source>Where recordings and saved results are kept, and where the list of sessions looks. Sessions recorded before stay where they are.</source>
        <translation>Wo Aufzeichnungen und gespeicherte Ergebnisse liegen und wo die Liste der Sitzungen nachsieht. Frühere Sitzungen bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Ausdrücke</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Below it the label is “unsure”. The model&apos;s own value was chosen so that most of the labels given are right.</source>
        <translation>Darunter heißt es „unsicher“. Der eigene Wert des Modells ist so gewählt, dass die meisten abgegebenen Urteile stimmen.</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Time after which a change has reached 63 %; 0 switches smoothing off. Raw values are always kept.</source>
        <translation>Zeit, nach der eine Änderung 63 % erreicht hat; 0 schaltet die Glättung ab. Rohe Werte bleiben immer erhalten.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Detektor</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>One is enough for a few faces.</source>
        <translation>Einer genügt für wenige Gesichter.</translation>
    </message>
    <message>
        <source>Files and streams</source>
        <translation>Dateien und Streams</translation>
    </message>
    <message>
        <source>Deinterlace</source>
        <translation>Zeilensprung entfernen</translation>
    </message>
    <message>
        <source>Combine the half pictures of tapes and television into whole ones.</source>
        <translation>Setzt die Halbbilder von Bändern und Fernsehen zu ganzen Bildern zusammen.</translation>
    </message>
    <message>
        <source>Skip damaged frames</source>
        <translation>Beschädigte Bilder überspringen</translation>
    </message>
    <message>
        <source>Do not analyse frames that are torn because the file or the connection is damaged. Otherwise their rows are marked in the table.</source>
        <translation>Bilder nicht analysieren, die durch eine beschädigte Datei oder Verbindung zerrissen sind. Sonst werden ihre Zeilen in der Tabelle markiert.</translation>
    </message>
    <message>
        <source>Maximum picture size</source>
        <translation>Größtes Bild</translation>
    </message>
    <message>
        <source>Sources with larger pictures are refused, because even a small file could demand all memory.</source>
        <translation>Quellen mit größeren Bildern werden abgelehnt, denn schon eine kleine Datei kann allen Speicher verlangen.</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> Megapixel</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>No setting contains these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
</context>
<context>
    <name>SharedActions</name>
    <message>
        <source>&amp;Play/Pause</source>
        <translation>&amp;Abspielen/Pause</translation>
    </message>
    <message>
        <source>Ne&amp;xt frame</source>
        <translation>Nächstes &amp;Bild</translation>
    </message>
    <message>
        <source>Pre&amp;vious frame</source>
        <translation>&amp;Voriges Bild</translation>
    </message>
    <message>
        <source>Forward 5 s</source>
        <translation>5 s vor</translation>
    </message>
    <message>
        <source>Back 5 s</source>
        <translation>5 s zurück</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>S&amp;chneller</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>&amp;Normal speed</source>
        <translation>&amp;Normale Geschwindigkeit</translation>
    </message>
    <message>
        <source>&amp;Set a marker…</source>
        <translation>Marke &amp;setzen…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Bericht…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>Bild speiche&amp;rn…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>&amp;Ganzes Bild</translation>
    </message>
    <message>
        <source>&amp;Next face</source>
        <translation>&amp;Nächstes Gesicht</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Play/Pause</source>
        <translation>Abspielen/Pause</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Read off values along the timeline</source>
        <translation>Werte im Zeitverlauf ablesen</translation>
    </message>
    <message>
        <source>Longer or shorter time in the timeline</source>
        <translation>Längere oder kürzere Zeit im Zeitverlauf</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Außerdem</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>There is no picture yet.</source>
        <translation>Es gibt noch kein Bild.</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Files of the folder that are left out: {files}.</source>
        <translation>Ausgelassene Dateien des Ordners: {files}.</translation>
    </message>
    <message>
        <source>The recording begins at {time} of the video: what comes before is not in it.</source>
        <translation>Die Aufzeichnung beginnt bei {time} des Videos: Was davor liegt, ist nicht darin.</translation>
    </message>
    <message>
        <source>Torn pictures: {count}. Their rows in the table are marked.</source>
        <translation>Zerrissene Bilder: {count}. Ihre Zeilen in der Tabelle sind markiert.</translation>
    </message>
    <message>
        <source>The pictures are turned clockwise by {degrees}°.</source>
        <translation>Die Bilder sind um {degrees}° im Uhrzeigersinn gedreht.</translation>
    </message>
    <message>
        <source>The stream states no times: each picture has the time at which it arrived here.</source>
        <translation>Der Stream nennt keine Zeiten: Jedes Bild hat die Zeit, zu der es hier ankam.</translation>
    </message>
    <message>
        <source>The video is interlaced: whole pictures are made of it.</source>
        <translation>Das Video hat Halbbilder (Zeilensprung): Daraus werden ganze Bilder gemacht.</translation>
    </message>
    <message>
        <source>The video is interlaced and analysed as it is: what moves has edges like a comb.</source>
        <translation>Das Video hat Halbbilder (Zeilensprung) und wird so ausgewertet: Was sich bewegt, hat Ränder wie ein Kamm.</translation>
    </message>
    <message>
        <source>The video is HDR ({curve}): its pictures are brought to standard range.</source>
        <translation>Das Video ist HDR ({curve}): Seine Bilder werden auf den üblichen Umfang gebracht.</translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Camera, demo or recent file</source>
        <translation>Kamera, Demo oder zuletzt benutzte Datei</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>No camera is connected</source>
        <translation>Keine Kamera angeschlossen</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Camera {number}</source>
        <translation>Kamera {number}</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Untersucht</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>End of file</source>
        <translation>Ende der Datei</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>Camera in use</source>
        <translation>Kamera belegt</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Open a video…</source>
        <translation>Ein Video öffnen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Size and rate…</source>
        <translation>Größe und Rate…</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Andere Adresse…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>The source is opening and the models are loading.</source>
        <translation>Die Quelle wird geöffnet, und die Modelle werden geladen.</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
        <source>No camera is connected.</source>
        <translation>Es ist keine Kamera angeschlossen.</translation>
    </message>
    <message>
        <source>A camera that you plug in appears in the list by itself.</source>
        <translation>Eine Kamera, die Sie anschließen, erscheint von selbst in der Liste.</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>Die Kamera ist belegt</translation>
    </message>
    <message>
        <source>Close the video call or other program that uses it, then try again.</source>
        <translation>Schließen Sie das Videogespräch oder andere Programm, das sie benutzt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Access to the camera is not allowed</source>
        <translation>Der Zugriff auf die Kamera ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Allow it in the privacy settings of your system, then try again.</source>
        <translation>Erlauben Sie ihn in den Datenschutzeinstellungen Ihres Systems und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Plug it in again: the picture comes back by itself.</source>
        <translation>Schließen Sie sie wieder an: Das Bild kommt von selbst wieder.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Choose where the faces come from</source>
        <translation>Wählen Sie, woher die Gesichter kommen</translation>
    </message>
    <message>
        <source>Pick a camera above, open a video, or drop one onto this window.</source>
        <translation>Wählen Sie oben eine Kamera, öffnen Sie ein Video oder ziehen Sie eines auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. An expression is not a feeling.</source>
        <translation>Alles bleibt auf diesem Rechner. Ein Ausdruck ist kein Gefühl.</translation>
    </message>
    <message>
        <source>This camera gives no picture</source>
        <translation>Diese Kamera liefert kein Bild</translation>
    </message>
    <message>
        <source>The stream does not answer</source>
        <translation>Der Stream antwortet nicht</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Dies kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Search for cameras</source>
        <translation>Nach Kameras suchen</translation>
    </message>
    <message>
        <source>There are no pictures in it</source>
        <translation>Es sind keine Bilder darin</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
</context>
<context>
    <name>StatusPresenter</name>
    <message>
        <source>End of file · Space plays it again</source>
        <translation>Ende der Datei · Leertaste spielt noch einmal</translation>
    </message>
    <message>
        <source>The picture comes back by itself.</source>
        <translation>Das Bild kommt von selbst wieder.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Preparing the recording…</source>
        <translation>Aufzeichnung wird vorbereitet…</translation>
    </message>
    <message>
        <source>Analysing faces</source>
        <translation>Gesichter werden untersucht</translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <translation>Aufzeichnung {time}</translation>
    </message>
    <message>
        <source> · {count} not in the video</source>
        <translation> · {count} nicht im Video</translation>
    </message>
    <message>
        <source>   ·   {rate} Hz</source>
        <translation>   ·   {rate} Hz</translation>
    </message>
    <message>
        <source>   ·   turned by {degrees}°</source>
        <translation>   ·   um {degrees}° gedreht</translation>
    </message>
</context>
<context>
    <name>StimuliPage</name>
    <message>
        <source>Double-click to show another file</source>
        <translation>Doppelklick, um eine andere Datei zu zeigen</translation>
    </message>
    <message>
        <source>Another file for {name}</source>
        <translation>Andere Datei für {name}</translation>
    </message>
    <message>
        <source>“{text}” is no number of seconds above 0; an empty field is the length of a video, or until the space bar.</source>
        <translation>„{text}“ ist keine Zahl von Sekunden über 0; ein leeres Feld heißt so lange wie das Video oder bis zur Leertaste.</translation>
    </message>
    <message>
        <source>Stimuli</source>
        <translation>Reize</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>File or text</source>
        <translation>Datei oder Text</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Videos and pictures…</source>
        <translation>&amp;Videos und Bilder…</translation>
    </message>
    <message>
        <source>&amp;Text…</source>
        <translation>&amp;Text…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Fixation cross</source>
        <translation>&amp;Fixationskreuz</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>As listed, for everybody</source>
        <translation>Wie aufgelistet, für alle</translation>
    </message>
    <message>
        <source>Random, another for each participant</source>
        <translation>Zufällig, für jeden Teilnehmer anders</translation>
    </message>
    <message>
        <source>Counterbalanced over the participants</source>
        <translation>Ausbalanciert über die Teilnehmer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>What participants read and agree to</source>
        <translation>Was Teilnehmer lesen und wozu sie zustimmen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Neutral face first</source>
        <translation>Zuerst neutrales Gesicht</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>Kreuz</translation>
    </message>
    <message>
        <source>Videos and pictures to show</source>
        <translation>Videos und Bilder, die gezeigt werden</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Text hinzufügen</translation>
    </message>
    <message>
        <source>It stands until the participant presses the space bar.</source>
        <translation>Er bleibt stehen, bis der Teilnehmer die Leertaste drückt.</translation>
    </message>
</context>
<context>
    <name>StimulusScreen</name>
    <message>
        <source>Screen of the participant</source>
        <translation>Bildschirm des Teilnehmers</translation>
    </message>
</context>
<context>
    <name>Studies</name>
    <message>
        <source>Open a study: the folder that holds study.json</source>
        <translation>Studie öffnen: der Ordner mit study.json</translation>
    </message>
    <message>
        <source>A sample study is drawn and analysed; this takes some seconds.</source>
        <translation>Eine Beispielstudie wird gezeichnet und analysiert; das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Start the camera that films the participant first.</source>
        <translation>Starten Sie zuerst die Kamera, die den Teilnehmer filmt.</translation>
    </message>
    <message>
        <source>{code} has seen all stimuli.</source>
        <translation>{code} hat alle Reize gesehen.</translation>
    </message>
    <message>
        <source>No study is open: begin or open one, or make the sample, in this menu.</source>
        <translation>Keine Studie ist offen: Beginnen oder öffnen Sie in diesem Menü eine, oder legen Sie die Beispielstudie an.</translation>
    </message>
    <message>
        <source>Study: {title}</source>
        <translation>Studie: {title}</translation>
    </message>
</context>
<context>
    <name>StudyFields</name>
    <message>
        <source>Choose a participant</source>
        <translation>Person wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
</context>
<context>
    <name>StudyWindow</name>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Stimuli</source>
        <translation>Reize</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Study: {title}</source>
        <translation>Studie: {title}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Drucken oder als PDF speichern…</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>Face shown in the timeline</source>
        <translation>Gesicht in der Zeitachse</translation>
    </message>
    <message>
        <source>Length of time shown</source>
        <translation>Gezeigte Zeitspanne</translation>
    </message>
    <message>
        <source>Raw values</source>
        <translation>Rohe Werte</translation>
    </message>
    <message>
        <source>Faint lines: each frame alone, before smoothing</source>
        <translation>Blasse Linien: jedes Bild für sich, vor der Glättung</translation>
    </message>
    <message>
        <source>What the plot shows</source>
        <translation>Was die Zeitachse zeigt</translation>
    </message>
    <message>
        <source>Whole video</source>
        <translation>Ganzes Video</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Wieder mitlaufen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Hold the plot still; recording and analysis go on</source>
        <translation>Die Zeitachse festhalten; Aufzeichnung und Analyse laufen weiter</translation>
    </message>
    <message>
        <source>Hold the plot</source>
        <translation>Zeitachse festhalten</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>Ganze Sitzung</translation>
    </message>
    <message>
        <source>Last {seconds} s</source>
        <translation>Letzte {seconds} s</translation>
    </message>
    <message>
        <source>Last {minutes} min</source>
        <translation>Letzte {minutes} min</translation>
    </message>
    <message>
        <source>All faces</source>
        <translation>Alle Gesichter</translation>
    </message>
</context>
<context>
    <name>TimelinePlot</name>
    <message>
        <source>Timeline of the probabilities</source>
        <translation>Zeitachse der Wahrscheinlichkeiten</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Drag: select a range. Wheel: zoom. Shift and wheel: move.</source>
        <translation>Ziehen: Bereich auswählen. Mausrad: vergrößern. Umschalttaste und Mausrad: verschieben.</translation>
    </message>
    <message>
        <source>← →: read values off.</source>
        <translation>← →: Werte ablesen.</translation>
    </message>
    <message>
        <source>Click: go there.</source>
        <translation>Klicken: dorthin springen.</translation>
    </message>
    <message>
        <source>← →: one frame.</source>
        <translation>← →: ein Bild.</translation>
    </message>
    <message>
        <source>Colour: label. Pale: unsure.</source>
        <translation>Farbe: Ausdruck. Blass: unsicher.</translation>
    </message>
    <message>
        <source>Thick: corrected by the baseline. Thin: as measured.</source>
        <translation>Dick: durch die Grundlinie berichtigt. Dünn: wie gemessen.</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>A recording belongs to one shape of picture: turn it when the recording has ended.</source>
        <translation>Eine Aufzeichnung gehört zu einer Bildform: Drehen Sie das Bild, wenn die Aufzeichnung beendet ist.</translation>
    </message>
    <message>
        <source>The pictures of this source are turned by {degrees}° from now on.</source>
        <translation>Die Bilder dieser Quelle werden von nun an um {degrees}° gedreht.</translation>
    </message>
    <message>
        <source>The pictures of this source are shown as they come.</source>
        <translation>Die Bilder dieser Quelle werden gezeigt, wie sie kommen.</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translation>Zurückdrehen</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Video picture</source>
        <translation>Videobild</translation>
    </message>
    <message>
        <source>{zoom}× · Ctrl+0: whole picture</source>
        <translation>{zoom}× · Strg+0: ganzes Bild</translation>
    </message>
</context>
<context>
    <name>ViewUpdater</name>
    <message numerus="yes">
        <source>%n torn picture(s)</source>
        <translation>
            <numerusform>%n zerrissenes Bild</numerusform>
            <numerusform>%n zerrissene Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU {share} %   ·   {megabytes} MB</source>
        <translation>CPU {share} %   ·   {megabytes} MB</translation>
    </message>
    <message>
        <source>{rate} frames/s   ·   {latency} ms   ·   {dropped} dropped</source>
        <translation>{rate} Bilder/s   ·   {latency} ms   ·   {dropped} ausgelassen</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>Port of {way}</source>
        <translation>Port von {way}</translation>
    </message>
    <message>
        <source>Address of {way}</source>
        <translation>Adresse von {way}</translation>
    </message>
    <message>
        <source>Name of {way}</source>
        <translation>Name von {way}</translation>
    </message>
    <message>
        <source>Name of the stream</source>
        <translation>Name des Stroms</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>nobody is there</source>
        <translation>niemand ist da</translation>
    </message>
    <message numerus="yes">
        <source>%n listener(s)</source>
        <translation>
            <numerusform>%n Empfänger</numerusform>
            <numerusform>%n Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} sent</source>
        <translation>{count} gesendet</translation>
    </message>
    <message>
        <source>{count} dropped</source>
        <translation>{count} verworfen</translation>
    </message>
    <message numerus="yes">
        <source>%n sender(s)</source>
        <translation>
            <numerusform>%n Sender</numerusform>
            <numerusform>%n Sender</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoseDialog</name>
    <message>
        <source>Add a session</source>
        <translation>Sitzung hinzufügen</translation>
    </message>
    <message>
        <source>{session} is moved into the study.</source>
        <translation>{session} wird in die Studie verschoben.</translation>
    </message>
</context>
</TS>

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
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>Set &amp;marker</source>
        <translation>&amp;Marke setzen</translation>
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
        <source>&amp;Analyse a whole video…</source>
        <translation>Ganzes Video &amp;auswerten…</translation>
    </message>
    <message>
        <source>Recorded s&amp;essions…</source>
        <translation>Auf&amp;gezeichnete Sitzungen…</translation>
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
        <source>&amp;Pause or go on</source>
        <translation>&amp;Anhalten oder weiter</translation>
    </message>
    <message>
        <source>One frame &amp;on</source>
        <translation>Ein Bild &amp;vor</translation>
    </message>
    <message>
        <source>One frame &amp;back</source>
        <translation>Ein Bild &amp;zurück</translation>
    </message>
    <message>
        <source>Five seconds on</source>
        <translation>Fünf Sekunden vor</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>Fünf Sekunden zurück</translation>
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
        <source>Look for &amp;cameras again</source>
        <translation>Noch einmal nach &amp;Kameras suchen</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Aufzeichnen</translation>
    </message>
    <message>
        <source>Set marker with a &amp;name…</source>
        <translation>Marke mit &amp;Namen setzen…</translation>
    </message>
    <message>
        <source>&amp;Names of the markers…</source>
        <translation>N&amp;amen der Marken…</translation>
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
        <source>&amp;Mirror the camera</source>
        <translation>Kamera &amp;spiegeln</translation>
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
        <source>Whole pi&amp;cture</source>
        <translation>Ganzes Bil&amp;d</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Next face</source>
        <translation>&amp;Nächstes Gesicht</translation>
    </message>
    <message>
        <source>&amp;Hold the timeline</source>
        <translation>&amp;Zeitachse festhalten</translation>
    </message>
    <message>
        <source>Put everything back in its place</source>
        <translation>Alles an seinen Platz zurück</translation>
    </message>
    <message>
        <source>&amp;Look into this frame…</source>
        <translation>Dieses Bild &amp;untersuchen…</translation>
    </message>
    <message>
        <source>Record neutral &amp;baseline (10 s)</source>
        <translation>Neutrale &amp;Grundlinie aufnehmen (10 s)</translation>
    </message>
    <message>
        <source>&amp;Forget the baselines</source>
        <translation>Grundlinien &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Model card</source>
        <translation>&amp;Modellkarte</translation>
    </message>
    <message>
        <source>&amp;Notice to read and print</source>
        <translation>&amp;Hinweis zum Lesen und Drucken</translation>
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
    <name>BatchDialog</name>
    <message>
        <source>Analyse {name}</source>
        <translation>{name} auswerten</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>{count} frames analysed, {time} of {duration}</source>
        <translation>{count} Bilder ausgewertet, {time} von {duration}</translation>
    </message>
    <message>
        <source>Done: {count} frames analysed.</source>
        <translation>Fertig: {count} Bilder ausgewertet.</translation>
    </message>
    <message>
        <source>Stopped after {count} frames.</source>
        <translation>Nach {count} Bildern angehalten.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Analyse a whole video</source>
        <translation>Ganzes Video auswerten</translation>
    </message>
</context>
<context>
    <name>Coach</name>
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
        <source>Light on the face</source>
        <translation>Licht auf dem Gesicht</translation>
    </message>
    <message>
        <source>Mean grey value, 0 to 255</source>
        <translation>Mittlerer Grauwert, 0 bis 255</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Standard deviation of the grey values</source>
        <translation>Standardabweichung der Grauwerte</translation>
    </message>
    <message>
        <source>Light from behind</source>
        <translation>Gegenlicht</translation>
    </message>
    <message>
        <source>How much brighter it is around</source>
        <translation>Um wie viel heller die Umgebung ist</translation>
    </message>
    <message>
        <source>Size of the face</source>
        <translation>Größe des Gesichts</translation>
    </message>
    <message>
        <source>Side of the box in pixels</source>
        <translation>Seite des Rahmens in Pixeln</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Fine detail relative to contrast</source>
        <translation>Feine Einzelheiten im Verhältnis zum Kontrast</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Gedreht</translation>
    </message>
    <message>
        <source>0 is straight on, ±100 % in profile</source>
        <translation>0 ist von vorn, ±100 % im Profil</translation>
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
        <source>Analysed frames a second</source>
        <translation>Untersuchte Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>No face in view: sit in front of the camera.</source>
        <translation>Kein Gesicht im Bild: Setzen Sie sich vor die Kamera.</translation>
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
        <source>Everybody in the picture knows of it and has agreed</source>
        <translation>Alle im Bild wissen davon und haben zugestimmt</translation>
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
        <source>The recording stays on this computer. The session can be deleted wholly at any time under File, Recorded sessions.</source>
        <translation>Die Aufzeichnung bleibt auf diesem Rechner. Unter Datei, Aufgezeichnete Sitzungen, kann die Sitzung jederzeit ganz gelöscht werden.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnen</translation>
    </message>
</context>
<context>
    <name>CostPanel</name>
    <message>
        <source>Cost of this program</source>
        <translation>Aufwand dieses Programms</translation>
    </message>
    <message>
        <source>detect</source>
        <translation>finden</translation>
    </message>
    <message>
        <source>pyramid</source>
        <translation>Pyramide</translation>
    </message>
    <message>
        <source>track</source>
        <translation>verfolgen</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>ausschneiden</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>classify</source>
        <translation>klassifizieren</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>glätten</translation>
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
        <source>Resident memory</source>
        <translation>Belegter Arbeitsspeicher</translation>
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
        <source>CPU and memory over the last five minutes</source>
        <translation>CPU und Speicher der letzten fünf Minuten</translation>
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
        <source>{share} % of this machine&apos;s memory</source>
        <translation>{share} % des Speichers dieses Rechners</translation>
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
    <name>Dialogs</name>
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
        <source>Look into this frame</source>
        <translation>Dieses Bild untersuchen</translation>
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
    <name>Faces</name>
    <message>
        <source>Face {number}</source>
        <translation>Gesicht {number}</translation>
    </message>
</context>
<context>
    <name>FacesPanel</name>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>No face yet.
The faces that are found appear here.</source>
        <translation>Noch kein Gesicht.
Gefundene Gesichter erscheinen hier.</translation>
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
        <source>What the network sees: 48 × 48 grey pixels</source>
        <translation>Was das Netz sieht: 48 × 48 graue Pixel</translation>
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
        <source>Label shown: {label} ({share} after smoothing; labels below {threshold} are “unsure”). Orange: covering this place takes probability away, so the label rested on it. Blue: covering it adds probability. The map shows what moved the model, not whether it is right. An expression is not a feeling.</source>
        <translation>Gezeigtes Urteil: {label} ({share} nach der Glättung; unter {threshold} heißt es „unsicher“). Orange: Wird diese Stelle verdeckt, sinkt die Wahrscheinlichkeit, das Urteil beruhte also darauf. Blau: Verdecken erhöht sie. Die Karte zeigt, was das Modell bewegt hat, nicht, ob es recht hat. Ein Ausdruck ist kein Gefühl.</translation>
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
        <source>Source and run</source>
        <translation>Quelle und Ablauf</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <source>Is analysis running?</source>
        <translation>Läuft die Analyse?</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
</context>
<context>
    <name>MarkerNamesDialog</name>
    <message>
        <source>Names of the markers</source>
        <translation>Namen der Marken</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Start a source first: a marker needs a moment to stand at.</source>
        <translation>Starten Sie zuerst eine Quelle: Eine Marke braucht einen Zeitpunkt.</translation>
    </message>
    <message>
        <source>Set a marker</source>
        <translation>Eine Marke setzen</translation>
    </message>
    <message>
        <source>Name of the marker</source>
        <translation>Name der Marke</translation>
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
        <source>About using this program</source>
        <translation>Zum Gebrauch dieses Programms</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>What will you use it for?</source>
        <translation>Wofür werden Sie es benutzen?</translation>
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
        <source>Save for printing…</source>
        <translation>Zum Drucken speichern…</translation>
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
    <name>PlaybackBar</name>
    <message>
        <source>One frame back</source>
        <translation>Ein Bild zurück</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Ein Bild vor</translation>
    </message>
    <message>
        <source>Position in the file</source>
        <translation>Stelle in der Datei</translation>
    </message>
    <message>
        <source>Time and frame</source>
        <translation>Zeit und Bild</translation>
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
    <name>Recording</name>
    <message>
        <source>Recording {time}</source>
        <translation>Aufzeichnung {time}</translation>
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
        <source>Recorded {count} frames to {folder}.</source>
        <translation>{count} Bilder in {folder} aufgezeichnet.</translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>Sitzungen zeigen</translation>
    </message>
</context>
<context>
    <name>Refresher</name>
    <message>
        <source>{rate} frames/s   ·   {latency} ms   ·   {dropped} dropped</source>
        <translation>{rate} Bilder/s   ·   {latency} ms   ·   {dropped} ausgelassen</translation>
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
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marken</translation>
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
        <source>Add here…</source>
        <translation>Hier setzen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Exclude the visible range</source>
        <translation>Sichtbaren Bereich ausschließen</translation>
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
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>This session has no video: scores only.</source>
        <translation>Diese Sitzung hat kein Video, nur Werte.</translation>
    </message>
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
        <source>This face is the same as</source>
        <translation>Dieses Gesicht ist dasselbe wie</translation>
    </message>
    <message>
        <source>Set a marker</source>
        <translation>Eine Marke setzen</translation>
    </message>
    <message>
        <source>Name of the marker</source>
        <translation>Name der Marke</translation>
    </message>
    <message>
        <source>Rename a marker</source>
        <translation>Eine Marke umbenennen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Exported: {files}</source>
        <translation>Exportiert: {files}</translation>
    </message>
</context>
<context>
    <name>Routing</name>
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
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
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
        <source>●  Analysing faces</source>
        <translation>●  Gesichter werden untersucht</translation>
    </message>
    <message>
        <source>   ·   {rate} Hz</source>
        <translation>   ·   {rate} Hz</translation>
    </message>
    <message>
        <source>There is no face to take a baseline of.</source>
        <translation>Es ist kein Gesicht da, dessen Grundlinie aufgenommen werden könnte.</translation>
    </message>
    <message>
        <source>{face}: look into the camera with a relaxed, neutral face for 10 s.</source>
        <translation>{face}: Schauen Sie 10 s lang entspannt und mit neutralem Gesicht in die Kamera.</translation>
    </message>
    <message>
        <source>Baseline recorded. The thin bars and the curves of {face} are corrected by it; recorded values stay raw.</source>
        <translation>Grundlinie aufgenommen. Die dünnen Balken und die Kurven von {face} sind durch sie berichtigt; aufgezeichnete Werte bleiben roh.</translation>
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
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Delete wholly…</source>
        <translation>Ganz löschen…</translation>
    </message>
    <message>
        <source>There is no recorded session yet.</source>
        <translation>Es gibt noch keine aufgezeichnete Sitzung.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) did not end properly and can be recovered.</source>
        <translation>
            <numerusform>%n Sitzung endete nicht ordentlich und kann wiederhergestellt werden.</numerusform>
            <numerusform>%n Sitzungen endeten nicht ordentlich und können wiederhergestellt werden.</numerusform>
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
        <source>unfinished</source>
        <translation>unvollendet</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>wiederhergestellt</translation>
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
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleted {count} files of {name}, {size} MB.</source>
        <translation>{count} Dateien von {name} gelöscht, {size} MB.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Put back to the default</source>
        <translation>Auf den Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Put back to the default: {name}</source>
        <translation>Auf den Standard zurücksetzen: {name}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>{name}: {accuracy} right on FER-2013 ({split}), {size} kB, {count} parameters</source>
        <translation>{name}: {accuracy} richtig auf FER-2013 ({split}), {size} kB, {count} Parameter</translation>
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
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is.</source>
        <translation>Hell, dunkel oder wie der Schreibtisch.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>Language of the program.</source>
        <translation>Sprache des Programms.</translation>
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
        <source>Mirror the camera</source>
        <translation>Kamera spiegeln</translation>
    </message>
    <message>
        <source>Show cameras like a mirror. Recordings are never mirrored.</source>
        <translation>Kameras wie einen Spiegel zeigen. Aufzeichnungen werden nie gespiegelt.</translation>
    </message>
    <message>
        <source>Raw values in the timeline</source>
        <translation>Rohe Werte in der Zeitachse</translation>
    </message>
    <message>
        <source>Faint lines behind the smoothed ones: each frame alone.</source>
        <translation>Blasse Linien hinter den geglätteten: jedes Bild für sich.</translation>
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
        <source>The network that reads the expression.</source>
        <translation>Das Netz, das den Ausdruck liest.</translation>
    </message>
    <message>
        <source>Least probability of a label</source>
        <translation>Kleinste Wahrscheinlichkeit eines Urteils</translation>
    </message>
    <message>
        <source>Below it the label is “unsure”. The model&apos;s own value was chosen so that most of the labels given are right.</source>
        <translation>Darunter heißt es „unsicher“. Der eigene Wert des Modells ist so gewählt, dass die meisten abgegebenen Urteile stimmen.</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>Der des Modells</translation>
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
        <source>Read every n-th frame</source>
        <translation>Jedes n-te Bild lesen</translation>
    </message>
    <message>
        <source>Between, the last values hold. 1 reads every analysed frame.</source>
        <translation>Dazwischen gelten die letzten Werte. 1 liest jedes untersuchte Bild.</translation>
    </message>
    <message>
        <source>Finding faces</source>
        <translation>Gesichter finden</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Detektor</translation>
    </message>
    <message>
        <source>What finds the faces.</source>
        <translation>Was die Gesichter findet.</translation>
    </message>
    <message>
        <source>Way of searching</source>
        <translation>Art der Suche</translation>
    </message>
    <message>
        <source>Following known faces costs a fraction of searching every picture.</source>
        <translation>Bekannten Gesichtern zu folgen kostet einen Bruchteil der Suche in jedem Bild.</translation>
    </message>
    <message>
        <source>Follow known faces, search in between</source>
        <translation>Bekannten Gesichtern folgen, dazwischen suchen</translation>
    </message>
    <message>
        <source>Search every picture</source>
        <translation>Jedes Bild durchsuchen</translation>
    </message>
    <message>
        <source>Time between two searches</source>
        <translation>Zeit zwischen zwei Suchen</translation>
    </message>
    <message>
        <source>A new face is found after at most this time.</source>
        <translation>Ein neues Gesicht wird spätestens nach dieser Zeit gefunden.</translation>
    </message>
    <message>
        <source>Smallest face</source>
        <translation>Kleinstes Gesicht</translation>
    </message>
    <message>
        <source>Side of the smallest face that is searched for. Larger is faster.</source>
        <translation>Seite des kleinsten Gesichts, das gesucht wird. Größer ist schneller.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Strictness of the first stage</source>
        <translation>Strenge der ersten Stufe</translation>
    </message>
    <message>
        <source>Least confidence of a candidate, 0 to 1. Higher finds fewer faces and fewer false ones.</source>
        <translation>Kleinste Sicherheit eines Kandidaten, 0 bis 1. Höher findet weniger Gesichter und weniger falsche.</translation>
    </message>
    <message>
        <source>Strictness of the second stage</source>
        <translation>Strenge der zweiten Stufe</translation>
    </message>
    <message>
        <source>As above, for the second network of the cascade.</source>
        <translation>Wie oben, für das zweite Netz der Kaskade.</translation>
    </message>
    <message>
        <source>Strictness of the third stage</source>
        <translation>Strenge der dritten Stufe</translation>
    </message>
    <message>
        <source>As above, for the third network: the face&apos;s final confidence.</source>
        <translation>Wie oben, für das dritte Netz: die endgültige Sicherheit des Gesichts.</translation>
    </message>
    <message>
        <source>A face is gone after</source>
        <translation>Ein Gesicht ist weg nach</translation>
    </message>
    <message>
        <source>A face that comes back later gets a new number.</source>
        <translation>Ein Gesicht, das später wiederkommt, bekommt eine neue Nummer.</translation>
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
        <source>What the camera is asked for; it may answer with something near.</source>
        <translation>Worum die Kamera gebeten wird; sie darf mit etwas Ähnlichem antworten.</translation>
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
        <source>Adapt to the machine</source>
        <translation>Dem Rechner anpassen</translation>
    </message>
    <message>
        <source>When the machine is too slow for the camera: search less often, then at lower resolution, and recover.</source>
        <translation>Wenn der Rechner für die Kamera zu langsam ist: seltener suchen, dann mit geringerer Auflösung, und sich wieder erholen.</translation>
    </message>
    <message>
        <source>Greatest share of the processor</source>
        <translation>Größter Anteil am Prozessor</translation>
    </message>
    <message>
        <source>Share of the whole machine&apos;s processor that analysis may take.</source>
        <translation>Anteil am Prozessor des ganzen Rechners, den die Analyse nehmen darf.</translation>
    </message>
    <message>
        <source>Threads of the detector</source>
        <translation>Threads des Detektors</translation>
    </message>
    <message>
        <source>More threads are quicker on large pictures and cost more.</source>
        <translation>Mehr Threads sind bei großen Bildern schneller und kosten mehr.</translation>
    </message>
    <message>
        <source>Threads of the classifier</source>
        <translation>Threads des Klassifikators</translation>
    </message>
    <message>
        <source>One is enough for a few faces.</source>
        <translation>Einer genügt für wenige Gesichter.</translation>
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
        <source>Put all back to defaults</source>
        <translation>Alles auf Standard zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Pause or go on, with the window in focus</source>
        <translation>Anhalten oder weiter, wenn das Fenster den Fokus hat</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
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
        <source>Demo</source>
        <translation>Demo</translation>
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
        <source>Look for cameras again</source>
        <translation>Noch einmal nach Kameras suchen</translation>
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
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Dies kann nicht gelesen werden</translation>
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
    <name>TextDialog</name>
    <message>
        <source>Save for printing…</source>
        <translation>Zum Drucken speichern…</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Face shown in the timeline</source>
        <translation>Gesicht in der Zeitachse</translation>
    </message>
    <message>
        <source>All faces</source>
        <translation>Alle Gesichter</translation>
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
        <source>Hold the plot still; recording and analysis go on</source>
        <translation>Die Zeitachse festhalten; Aufzeichnung und Analyse laufen weiter</translation>
    </message>
    <message>
        <source>Hold the plot</source>
        <translation>Zeitachse festhalten</translation>
    </message>
    <message>
        <source>Values under the pointer</source>
        <translation>Werte unter dem Zeiger</translation>
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
        <source>Timeline of the probabilities</source>
        <translation>Zeitachse der Wahrscheinlichkeiten</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Video picture</source>
        <translation>Videobild</translation>
    </message>
</context>
</TS>

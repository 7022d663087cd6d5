<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About FER Desktop</source>
        <translation>About FER Desktop</translation>
    </message>
    <message>
        <source>Finds faces and reads seven expressions over time, in real time and without a graphics card. Everything stays on this computer. An expression is not a feeling.</source>
        <translation>Finds faces and reads seven expressions over time, in real time and without a graphics card. Everything stays on this computer. An expression is not a feeling.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>Set &amp;marker</source>
        <translation>Set &amp;marker</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Run</translation>
    </message>
    <message>
        <source>Re&amp;cord</source>
        <translation>Re&amp;cord</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Analysis</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Open video…</source>
        <translation>&amp;Open video…</translation>
    </message>
    <message>
        <source>Open &amp;folder of images…</source>
        <translation>Open &amp;folder of images…</translation>
    </message>
    <message>
        <source>Open &amp;stream…</source>
        <translation>Open &amp;stream…</translation>
    </message>
    <message>
        <source>Play the &amp;demo</source>
        <translation>Play the &amp;demo</translation>
    </message>
    <message>
        <source>&amp;Analyse a whole video…</source>
        <translation>&amp;Analyse a whole video…</translation>
    </message>
    <message>
        <source>Recorded s&amp;essions…</source>
        <translation>Recorded s&amp;essions…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Se&amp;ttings…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;top</translation>
    </message>
    <message>
        <source>&amp;Pause or go on</source>
        <translation>&amp;Pause or go on</translation>
    </message>
    <message>
        <source>One frame &amp;on</source>
        <translation>One frame &amp;on</translation>
    </message>
    <message>
        <source>One frame &amp;back</source>
        <translation>One frame &amp;back</translation>
    </message>
    <message>
        <source>Five seconds on</source>
        <translation>Five seconds on</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>Five seconds back</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>&amp;Faster</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>S&amp;lower</translation>
    </message>
    <message>
        <source>&amp;Normal speed</source>
        <translation>&amp;Normal speed</translation>
    </message>
    <message>
        <source>Look for &amp;cameras again</source>
        <translation>Look for &amp;cameras again</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Record</translation>
    </message>
    <message>
        <source>Set marker with a &amp;name…</source>
        <translation>Set marker with a &amp;name…</translation>
    </message>
    <message>
        <source>&amp;Names of the markers…</source>
        <translation>&amp;Names of the markers…</translation>
    </message>
    <message>
        <source>&amp;Boxes</source>
        <translation>&amp;Boxes</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Labels</translation>
    </message>
    <message>
        <source>L&amp;andmarks</source>
        <translation>L&amp;andmarks</translation>
    </message>
    <message>
        <source>&amp;Probabilities</source>
        <translation>&amp;Probabilities</translation>
    </message>
    <message>
        <source>&amp;Mirror the camera</source>
        <translation>&amp;Mirror the camera</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;in</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom &amp;out</translation>
    </message>
    <message>
        <source>Whole pi&amp;cture</source>
        <translation>Whole pi&amp;cture</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Full screen</translation>
    </message>
    <message>
        <source>&amp;Next face</source>
        <translation>&amp;Next face</translation>
    </message>
    <message>
        <source>&amp;Hold the timeline</source>
        <translation>&amp;Hold the timeline</translation>
    </message>
    <message>
        <source>Put everything back in its place</source>
        <translation>Put everything back in its place</translation>
    </message>
    <message>
        <source>&amp;Look into this frame…</source>
        <translation>&amp;Look into this frame…</translation>
    </message>
    <message>
        <source>Record neutral &amp;baseline (10 s)</source>
        <translation>Record neutral &amp;baseline (10 s)</translation>
    </message>
    <message>
        <source>&amp;Forget the baselines</source>
        <translation>&amp;Forget the baselines</translation>
    </message>
    <message>
        <source>&amp;Model card</source>
        <translation>&amp;Model card</translation>
    </message>
    <message>
        <source>&amp;Notice to read and print</source>
        <translation>&amp;Notice to read and print</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>Log &amp;window</source>
        <translation>Log &amp;window</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copy &amp;diagnostics</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;About</translation>
    </message>
    <message>
        <source>Marker {key}</source>
        <translation>Marker {key}</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Analyse {name}</source>
        <translation>Analyse {name}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>{count} frames analysed, {time} of {duration}</source>
        <translation>{count} frames analysed, {time} of {duration}</translation>
    </message>
    <message>
        <source>Done: {count} frames analysed.</source>
        <translation>Done: {count} frames analysed.</translation>
    </message>
    <message>
        <source>Stopped after {count} frames.</source>
        <translation>Stopped after {count} frames.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Analyse a whole video</source>
        <translation>Analyse a whole video</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Face is small: come closer to the camera.</source>
        <translation>Face is small: come closer to the camera.</translation>
    </message>
    <message>
        <source>Face is dark: turn towards the window or a lamp.</source>
        <translation>Face is dark: turn towards the window or a lamp.</translation>
    </message>
    <message>
        <source>Light comes from behind: turn round or close the curtain.</source>
        <translation>Light comes from behind: turn round or close the curtain.</translation>
    </message>
    <message>
        <source>Face is too bright: step out of the direct light.</source>
        <translation>Face is too bright: step out of the direct light.</translation>
    </message>
    <message>
        <source>Face has little contrast: use more even light from the front.</source>
        <translation>Face has little contrast: use more even light from the front.</translation>
    </message>
    <message>
        <source>Face is blurred: hold still, clean the lens or add light.</source>
        <translation>Face is blurred: hold still, clean the lens or add light.</translation>
    </message>
    <message>
        <source>Face is turned away: look towards the camera.</source>
        <translation>Face is turned away: look towards the camera.</translation>
    </message>
    <message>
        <source>Head is tilted: hold it upright.</source>
        <translation>Head is tilted: hold it upright.</translation>
    </message>
    <message>
        <source>Face is cut off by the edge: move into the middle of the picture.</source>
        <translation>Face is cut off by the edge: move into the middle of the picture.</translation>
    </message>
    <message>
        <source>Good view of the face.</source>
        <translation>Good view of the face.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>good</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>fair</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>poor</translation>
    </message>
</context>
<context>
    <name>CoachPanel</name>
    <message>
        <source>Set-up coach</source>
        <translation>Set-up coach</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Light on the face</source>
        <translation>Light on the face</translation>
    </message>
    <message>
        <source>Mean grey value, 0 to 255</source>
        <translation>Mean grey value, 0 to 255</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Standard deviation of the grey values</source>
        <translation>Standard deviation of the grey values</translation>
    </message>
    <message>
        <source>Light from behind</source>
        <translation>Light from behind</translation>
    </message>
    <message>
        <source>How much brighter it is around</source>
        <translation>How much brighter it is around</translation>
    </message>
    <message>
        <source>Size of the face</source>
        <translation>Size of the face</translation>
    </message>
    <message>
        <source>Side of the box in pixels</source>
        <translation>Side of the box in pixels</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Sharpness</translation>
    </message>
    <message>
        <source>Fine detail relative to contrast</source>
        <translation>Fine detail relative to contrast</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Turned</translation>
    </message>
    <message>
        <source>0 is straight on, ±100 % in profile</source>
        <translation>0 is straight on, ±100 % in profile</translation>
    </message>
    <message>
        <source>Tilted</source>
        <translation>Tilted</translation>
    </message>
    <message>
        <source>Angle of the line through the eyes</source>
        <translation>Angle of the line through the eyes</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Frames a second</translation>
    </message>
    <message>
        <source>Analysed frames a second</source>
        <translation>Analysed frames a second</translation>
    </message>
    <message>
        <source>No face in view: sit in front of the camera.</source>
        <translation>No face in view: sit in front of the camera.</translation>
    </message>
    <message>
        <source>Few frames a second: close other programs or add light.</source>
        <translation>Few frames a second: close other programs or add light.</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Record a session</source>
        <translation>Record a session</translation>
    </message>
    <message>
        <source>Scores only, no pictures</source>
        <translation>Scores only, no pictures</translation>
    </message>
    <message>
        <source>Scores and a video with blurred faces</source>
        <translation>Scores and a video with blurred faces</translation>
    </message>
    <message>
        <source>Scores and a video with boxes and labels</source>
        <translation>Scores and a video with boxes and labels</translation>
    </message>
    <message>
        <source>Scores and the clean video</source>
        <translation>Scores and the clean video</translation>
    </message>
    <message>
        <source>Scores, the clean video and one with boxes and labels</source>
        <translation>Scores, the clean video and one with boxes and labels</translation>
    </message>
    <message>
        <source>A code, not a name, e.g. P07</source>
        <translation>A code, not a name, e.g. P07</translation>
    </message>
    <message>
        <source>e.g. signed form of today, kept in the office</source>
        <translation>e.g. signed form of today, kept in the office</translation>
    </message>
    <message>
        <source>Everybody in the picture knows of it and has agreed</source>
        <translation>Everybody in the picture knows of it and has agreed</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>What to keep</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Note on consent</source>
        <translation>Note on consent</translation>
    </message>
    <message>
        <source>The recording stays on this computer. The session can be deleted wholly at any time under File, Recorded sessions.</source>
        <translation>The recording stays on this computer. The session can be deleted wholly at any time under File, Recorded sessions.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>CostPanel</name>
    <message>
        <source>Cost of this program</source>
        <translation>Cost of this program</translation>
    </message>
    <message>
        <source>detect</source>
        <translation>detect</translation>
    </message>
    <message>
        <source>pyramid</source>
        <translation>pyramid</translation>
    </message>
    <message>
        <source>track</source>
        <translation>track</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>crop</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>quality</translation>
    </message>
    <message>
        <source>classify</source>
        <translation>classify</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>smooth</translation>
    </message>
    <message>
        <source>Milliseconds per frame</source>
        <translation>Milliseconds per frame</translation>
    </message>
    <message>
        <source>CPU, user and system are shares of one core; memory is the share of this machine&apos;s memory. Measured once a second for this process alone.</source>
        <translation>CPU, user and system are shares of one core; memory is the share of this machine&apos;s memory. Measured once a second for this process alone.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Share of one core: user + system</source>
        <translation>Share of one core: user + system</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Resident memory</source>
        <translation>Resident memory</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Time in the program itself</source>
        <translation>Time in the program itself</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Time in the operating system</source>
        <translation>Time in the operating system</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Frames a second</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latency</translation>
    </message>
    <message>
        <source>Age of the picture when it is shown</source>
        <translation>Age of the picture when it is shown</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analysed</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>Camera frames that came too fast</source>
        <translation>Camera frames that came too fast</translation>
    </message>
    <message>
        <source>CPU and memory over the last five minutes</source>
        <translation>CPU and memory over the last five minutes</translation>
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
        <translation>{share} % of this machine&apos;s memory</translation>
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
        <translation>Something unexpected happened</translation>
    </message>
    <message>
        <source>The program goes on and a recording that runs is safe. If it happens again, please report it: the text below says what happened; it holds no pictures.</source>
        <translation>The program goes on and a recording that runs is safe. If it happens again, please report it: the text below says what happened; it holds no pictures.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copy the report</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>There is no face in this frame to look into.</source>
        <translation>There is no face in this frame to look into.</translation>
    </message>
    <message>
        <source>Diagnostics copied: versions, source, model and timings; no pictures.</source>
        <translation>Diagnostics copied: versions, source, model and timings; no pictures.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) did not end properly.</source>
        <translation>
            <numerusform>%n recording did not end properly.</numerusform>
            <numerusform>%n recordings did not end properly.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>Show sessions</translation>
    </message>
</context>
<context>
    <name>Emotion</name>
    <message>
        <source>anger</source>
        <translation>anger</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>disgust</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>fear</translation>
    </message>
    <message>
        <source>happiness</source>
        <translation>happiness</translation>
    </message>
    <message>
        <source>sadness</source>
        <translation>sadness</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>surprise</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsure</translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>What the network sees: 48 × 48 grey pixels</source>
        <translation>What the network sees: 48 × 48 grey pixels</translation>
    </message>
    <message>
        <source>Crop of the face</source>
        <translation>Crop of the face</translation>
    </message>
    <message>
        <source>Name of this face</source>
        <translation>Name of this face</translation>
    </message>
    <message>
        <source>Give this face a name</source>
        <translation>Give this face a name</translation>
    </message>
    <message>
        <source>Look into this frame</source>
        <translation>Look into this frame</translation>
    </message>
    <message>
        <source>This frame: crop, probabilities and what the label rests on</source>
        <translation>This frame: crop, probabilities and what the label rests on</translation>
    </message>
    <message>
        <source>Best guess {emotion} at {share}, below the threshold {threshold}.</source>
        <translation>Best guess {emotion} at {share}, below the threshold {threshold}.</translation>
    </message>
    <message>
        <source>View: {grade}</source>
        <translation>View: {grade}</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Face {number}</source>
        <translation>Face {number}</translation>
    </message>
</context>
<context>
    <name>FacesPanel</name>
    <message>
        <source>Faces</source>
        <translation>Faces</translation>
    </message>
    <message>
        <source>No face yet.
The faces that are found appear here.</source>
        <translation>No face yet.
The faces that are found appear here.</translation>
    </message>
</context>
<context>
    <name>FrameDialog</name>
    <message>
        <source>{face} at {time}</source>
        <translation>{face} at {time}</translation>
    </message>
    <message>
        <source>Crop of the face</source>
        <translation>Crop of the face</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Computing…</translation>
    </message>
    <message>
        <source>Occlusion map</source>
        <translation>Occlusion map</translation>
    </message>
    <message>
        <source>Emotion that the map is about</source>
        <translation>Emotion that the map is about</translation>
    </message>
    <message>
        <source>This frame alone, without smoothing</source>
        <translation>This frame alone, without smoothing</translation>
    </message>
    <message>
        <source>What the network sees: 48 × 48 grey pixels</source>
        <translation>What the network sees: 48 × 48 grey pixels</translation>
    </message>
    <message>
        <source>What this rests on:</source>
        <translation>What this rests on:</translation>
    </message>
    <message>
        <source>Probabilities of this frame</source>
        <translation>Probabilities of this frame</translation>
    </message>
    <message>
        <source>Label shown: {label} ({share} after smoothing; labels below {threshold} are “unsure”). Orange: covering this place takes probability away, so the label rested on it. Blue: covering it adds probability. The map shows what moved the model, not whether it is right. An expression is not a feeling.</source>
        <translation>Label shown: {label} ({share} after smoothing; labels below {threshold} are “unsure”). Orange: covering this place takes probability away, so the label rested on it. Blue: covering it adds probability. The map shows what moved the model, not whether it is right. An expression is not a feeling.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Show or hide this curve</source>
        <translation>Show or hide this curve</translation>
    </message>
</context>
<context>
    <name>LicensesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>This installation holds no licence texts.</source>
        <translation>This installation holds no licence texts.</translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copy all</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Faces</source>
        <translation>Faces</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Set-up</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Source and run</source>
        <translation>Source and run</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Is analysis running?</source>
        <translation>Is analysis running?</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
</context>
<context>
    <name>MarkerNamesDialog</name>
    <message>
        <source>Names of the markers</source>
        <translation>Names of the markers</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Key {key}</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Start a source first: a marker needs a moment to stand at.</source>
        <translation>Start a source first: a marker needs a moment to stand at.</translation>
    </message>
    <message>
        <source>Set a marker</source>
        <translation>Set a marker</translation>
    </message>
    <message>
        <source>Name of the marker</source>
        <translation>Name of the marker</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>ModelCardDialog</name>
    <message>
        <source>Model card</source>
        <translation>Model card</translation>
    </message>
    <message>
        <source>This installation holds no model card.</source>
        <translation>This installation holds no model card.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Research with people who agreed to it</source>
        <translation>Research with people who agreed to it</translation>
    </message>
    <message>
        <source>Showing how such a model works, on my own face or demos</source>
        <translation>Showing how such a model works, on my own face or demos</translation>
    </message>
    <message>
        <source>Design, art or a prototype, with people who agreed to it</source>
        <translation>Design, art or a prototype, with people who agreed to it</translation>
    </message>
    <message>
        <source>Trying it out for myself</source>
        <translation>Trying it out for myself</translation>
    </message>
    <message>
        <source>Medical or safety use, under its own rules</source>
        <translation>Medical or safety use, under its own rules</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it does.&lt;/b&gt; It finds faces in a camera picture or a video and estimates, for each, how much the expression looks like one of seven kinds. The estimate comes from a small neural network and is often wrong.</source>
        <translation>&lt;b&gt;What it does.&lt;/b&gt; It finds faces in a camera picture or a video and estimates, for each, how much the expression looks like one of seven kinds. The estimate comes from a small neural network and is often wrong.</translation>
    </message>
    <message>
        <source>&lt;b&gt;An expression is not a feeling.&lt;/b&gt; People smile without joy and grieve without a tear. Never conclude from a label what somebody feels, thinks or intends.</source>
        <translation>&lt;b&gt;An expression is not a feeling.&lt;/b&gt; People smile without joy and grieve without a tear. Never conclude from a label what somebody feels, thinks or intends.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Everything stays on this computer.&lt;/b&gt; Nothing is sent anywhere. Nothing is kept unless you record. No data is stored that identifies a face.</source>
        <translation>&lt;b&gt;Everything stays on this computer.&lt;/b&gt; Nothing is sent anywhere. Nothing is kept unless you record. No data is stored that identifies a face.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Where it must not be used.&lt;/b&gt; At work and in education, inferring emotions of people is forbidden in the European Union (Regulation (EU) 2024/1689, Article 5(1)(f)), medical and safety reasons apart. That includes hiring, monitoring of staff, classes and examinations. Do not use it to decide about anybody.</source>
        <translation>&lt;b&gt;Where it must not be used.&lt;/b&gt; At work and in education, inferring emotions of people is forbidden in the European Union (Regulation (EU) 2024/1689, Article 5(1)(f)), medical and safety reasons apart. That includes hiring, monitoring of staff, classes and examinations. Do not use it to decide about anybody.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Tell the people.&lt;/b&gt; Whoever is in the picture must know that it is analysed and agree to it (Article 50(3)). A sign in the window shows whenever analysis runs.</source>
        <translation>&lt;b&gt;Tell the people.&lt;/b&gt; Whoever is in the picture must know that it is analysed and agree to it (Article 50(3)). A sign in the window shows whenever analysis runs.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Before you begin</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>About using this program</source>
        <translation>About using this program</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>What will you use it for?</source>
        <translation>What will you use it for?</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>I have read this</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Save for printing…</source>
        <translation>Save for printing…</translation>
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
        <translation>One frame back</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>One frame on</translation>
    </message>
    <message>
        <source>Position in the file</source>
        <translation>Position in the file</translation>
    </message>
    <message>
        <source>Time and frame</source>
        <translation>Time and frame</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>{time} / {duration}</source>
        <translation>{time} / {duration}</translation>
    </message>
    <message>
        <source>Frame {number}</source>
        <translation>Frame {number}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The file cannot be written: {reason}.</source>
        <translation>The file cannot be written: {reason}.</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Probabilities</source>
        <translation>Probabilities</translation>
    </message>
    <message>
        <source>Bar: smoothed. Tick: this frame alone. Thin bar: corrected by the baseline.</source>
        <translation>Bar: smoothed. Tick: this frame alone. Thin bar: corrected by the baseline.</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Recording {time}</source>
        <translation>Recording {time}</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Stop recording</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Recorded {count} frames to {folder}.</source>
        <translation>Recorded {count} frames to {folder}.</translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>Show sessions</translation>
    </message>
</context>
<context>
    <name>Refresher</name>
    <message>
        <source>{rate} frames/s   ·   {latency} ms   ·   {dropped} dropped</source>
        <translation>{rate} frames/s   ·   {latency} ms   ·   {dropped} dropped</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Review of {name}</source>
        <translation>Review of {name}</translation>
    </message>
    <message>
        <source>Reading the session…</source>
        <translation>Reading the session…</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Faces</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Markers</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Split here</translation>
    </message>
    <message>
        <source>Add here…</source>
        <translation>Add here…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Exclude the visible range</source>
        <translation>Exclude the visible range</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>This session has no video: scores only.</source>
        <translation>This session has no video: scores only.</translation>
    </message>
    <message>
        <source>Rename a face</source>
        <translation>Rename a face</translation>
    </message>
    <message>
        <source>Name of this face</source>
        <translation>Name of this face</translation>
    </message>
    <message>
        <source>Merge faces</source>
        <translation>Merge faces</translation>
    </message>
    <message>
        <source>This face is the same as</source>
        <translation>This face is the same as</translation>
    </message>
    <message>
        <source>Set a marker</source>
        <translation>Set a marker</translation>
    </message>
    <message>
        <source>Name of the marker</source>
        <translation>Name of the marker</translation>
    </message>
    <message>
        <source>Rename a marker</source>
        <translation>Rename a marker</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>Exported: {files}</source>
        <translation>Exported: {files}</translation>
    </message>
</context>
<context>
    <name>Routing</name>
    <message>
        <source>Open a video</source>
        <translation>Open a video</translation>
    </message>
    <message>
        <source>Videos and pictures</source>
        <translation>Videos and pictures</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>Open a folder of images</translation>
    </message>
    <message>
        <source>Open a stream</source>
        <translation>Open a stream</translation>
    </message>
    <message>
        <source>Address of the stream, e.g. rtsp://camera.local/live</source>
        <translation>Address of the stream, e.g. rtsp://camera.local/live</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>The picture comes back by itself.</source>
        <translation>The picture comes back by itself.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>●  Analysing faces</source>
        <translation>●  Analysing faces</translation>
    </message>
    <message>
        <source>   ·   {rate} Hz</source>
        <translation>   ·   {rate} Hz</translation>
    </message>
    <message>
        <source>There is no face to take a baseline of.</source>
        <translation>There is no face to take a baseline of.</translation>
    </message>
    <message>
        <source>{face}: look into the camera with a relaxed, neutral face for 10 s.</source>
        <translation>{face}: look into the camera with a relaxed, neutral face for 10 s.</translation>
    </message>
    <message>
        <source>Baseline recorded. The thin bars and the curves of {face} are corrected by it; recorded values stay raw.</source>
        <translation>Baseline recorded. The thin bars and the curves of {face} are corrected by it; recorded values stay raw.</translation>
    </message>
</context>
<context>
    <name>SessionsDialog</name>
    <message>
        <source>Recorded sessions</source>
        <translation>Recorded sessions</translation>
    </message>
    <message>
        <source>Search by source, participant, date or state</source>
        <translation>Search by source, participant, date or state</translation>
    </message>
    <message>
        <source>Search the sessions</source>
        <translation>Search the sessions</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recover</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <source>Delete wholly…</source>
        <translation>Delete wholly…</translation>
    </message>
    <message>
        <source>There is no recorded session yet.</source>
        <translation>There is no recorded session yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) did not end properly and can be recovered.</source>
        <translation>
            <numerusform>%n session did not end properly and can be recovered.</numerusform>
            <numerusform>%n sessions did not end properly and can be recovered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>unfinished</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>recovered</translation>
    </message>
    <message>
        <source>Delete a session</source>
        <translation>Delete a session</translation>
    </message>
    <message>
        <source>Delete {name} with everything in it? This cannot be undone.</source>
        <translation>Delete {name} with everything in it? This cannot be undone.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Deleted {count} files of {name}, {size} MB.</source>
        <translation>Deleted {count} files of {name}, {size} MB.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Put back to the default</source>
        <translation>Put back to the default</translation>
    </message>
    <message>
        <source>Put back to the default: {name}</source>
        <translation>Put back to the default: {name}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>{name}: {accuracy} right on FER-2013 ({split}), {size} kB, {count} parameters</source>
        <translation>{name}: {accuracy} right on FER-2013 ({split}), {size} kB, {count} parameters</translation>
    </message>
    <message>
        <source>MTCNN on LiteRT: finds most faces, fast</source>
        <translation>MTCNN on LiteRT: finds most faces, fast</translation>
    </message>
    <message>
        <source>Haar cascade: the paper&apos;s comparison, misses more</source>
        <translation>Haar cascade: the paper&apos;s comparison, misses more</translation>
    </message>
    <message>
        <source>mtcnn package on TensorFlow: the reference, slow to start</source>
        <translation>mtcnn package on TensorFlow: the reference, slow to start</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is.</source>
        <translation>Light, dark, or as the desktop is.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Language of the program.</source>
        <translation>Language of the program.</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Boxes</translation>
    </message>
    <message>
        <source>A box around each face.</source>
        <translation>A box around each face.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Name, label and probability over the box.</source>
        <translation>Name, label and probability over the box.</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>Landmarks</translation>
    </message>
    <message>
        <source>Eyes, nose and corners of the mouth.</source>
        <translation>Eyes, nose and corners of the mouth.</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilities</translation>
    </message>
    <message>
        <source>Seven bars beside each face.</source>
        <translation>Seven bars beside each face.</translation>
    </message>
    <message>
        <source>Mirror the camera</source>
        <translation>Mirror the camera</translation>
    </message>
    <message>
        <source>Show cameras like a mirror. Recordings are never mirrored.</source>
        <translation>Show cameras like a mirror. Recordings are never mirrored.</translation>
    </message>
    <message>
        <source>Raw values in the timeline</source>
        <translation>Raw values in the timeline</translation>
    </message>
    <message>
        <source>Faint lines behind the smoothed ones: each frame alone.</source>
        <translation>Faint lines behind the smoothed ones: each frame alone.</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Expressions</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>The network that reads the expression.</source>
        <translation>The network that reads the expression.</translation>
    </message>
    <message>
        <source>Least probability of a label</source>
        <translation>Least probability of a label</translation>
    </message>
    <message>
        <source>Below it the label is “unsure”. The model&apos;s own value was chosen so that most of the labels given are right.</source>
        <translation>Below it the label is “unsure”. The model&apos;s own value was chosen so that most of the labels given are right.</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>The model&apos;s own</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Smoothing</translation>
    </message>
    <message>
        <source>Time after which a change has reached 63 %; 0 switches smoothing off. Raw values are always kept.</source>
        <translation>Time after which a change has reached 63 %; 0 switches smoothing off. Raw values are always kept.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Read every n-th frame</source>
        <translation>Read every n-th frame</translation>
    </message>
    <message>
        <source>Between, the last values hold. 1 reads every analysed frame.</source>
        <translation>Between, the last values hold. 1 reads every analysed frame.</translation>
    </message>
    <message>
        <source>Finding faces</source>
        <translation>Finding faces</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Detector</translation>
    </message>
    <message>
        <source>What finds the faces.</source>
        <translation>What finds the faces.</translation>
    </message>
    <message>
        <source>Way of searching</source>
        <translation>Way of searching</translation>
    </message>
    <message>
        <source>Following known faces costs a fraction of searching every picture.</source>
        <translation>Following known faces costs a fraction of searching every picture.</translation>
    </message>
    <message>
        <source>Follow known faces, search in between</source>
        <translation>Follow known faces, search in between</translation>
    </message>
    <message>
        <source>Search every picture</source>
        <translation>Search every picture</translation>
    </message>
    <message>
        <source>Time between two searches</source>
        <translation>Time between two searches</translation>
    </message>
    <message>
        <source>A new face is found after at most this time.</source>
        <translation>A new face is found after at most this time.</translation>
    </message>
    <message>
        <source>Smallest face</source>
        <translation>Smallest face</translation>
    </message>
    <message>
        <source>Side of the smallest face that is searched for. Larger is faster.</source>
        <translation>Side of the smallest face that is searched for. Larger is faster.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Strictness of the first stage</source>
        <translation>Strictness of the first stage</translation>
    </message>
    <message>
        <source>Least confidence of a candidate, 0 to 1. Higher finds fewer faces and fewer false ones.</source>
        <translation>Least confidence of a candidate, 0 to 1. Higher finds fewer faces and fewer false ones.</translation>
    </message>
    <message>
        <source>Strictness of the second stage</source>
        <translation>Strictness of the second stage</translation>
    </message>
    <message>
        <source>As above, for the second network of the cascade.</source>
        <translation>As above, for the second network of the cascade.</translation>
    </message>
    <message>
        <source>Strictness of the third stage</source>
        <translation>Strictness of the third stage</translation>
    </message>
    <message>
        <source>As above, for the third network: the face&apos;s final confidence.</source>
        <translation>As above, for the third network: the face&apos;s final confidence.</translation>
    </message>
    <message>
        <source>A face is gone after</source>
        <translation>A face is gone after</translation>
    </message>
    <message>
        <source>A face that comes back later gets a new number.</source>
        <translation>A face that comes back later gets a new number.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>What the camera is asked for; it may answer with something near.</source>
        <translation>What the camera is asked for; it may answer with something near.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Frame rate</translation>
    </message>
    <message>
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Performance</translation>
    </message>
    <message>
        <source>Adapt to the machine</source>
        <translation>Adapt to the machine</translation>
    </message>
    <message>
        <source>When the machine is too slow for the camera: search less often, then at lower resolution, and recover.</source>
        <translation>When the machine is too slow for the camera: search less often, then at lower resolution, and recover.</translation>
    </message>
    <message>
        <source>Greatest share of the processor</source>
        <translation>Greatest share of the processor</translation>
    </message>
    <message>
        <source>Share of the whole machine&apos;s processor that analysis may take.</source>
        <translation>Share of the whole machine&apos;s processor that analysis may take.</translation>
    </message>
    <message>
        <source>Threads of the detector</source>
        <translation>Threads of the detector</translation>
    </message>
    <message>
        <source>More threads are quicker on large pictures and cost more.</source>
        <translation>More threads are quicker on large pictures and cost more.</translation>
    </message>
    <message>
        <source>Threads of the classifier</source>
        <translation>Threads of the classifier</translation>
    </message>
    <message>
        <source>One is enough for a few faces.</source>
        <translation>One is enough for a few faces.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Search the settings</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Put all back to defaults</source>
        <translation>Put all back to defaults</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Pause or go on, with the window in focus</source>
        <translation>Pause or go on, with the window in focus</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Leave full screen</translation>
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
        <translation>Source</translation>
    </message>
    <message>
        <source>Camera, demo or recent file</source>
        <translation>Camera, demo or recent file</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
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
        <translation>Ready</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Starting…</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Analysing</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>End of file</source>
        <translation>End of file</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>No camera</translation>
    </message>
    <message>
        <source>Camera in use</source>
        <translation>Camera in use</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Access denied</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connection lost</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Try the demo</source>
        <translation>Try the demo</translation>
    </message>
    <message>
        <source>Open a video…</source>
        <translation>Open a video…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>Look for cameras again</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Show the log</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Starting…</translation>
    </message>
    <message>
        <source>The source is opening and the models are loading.</source>
        <translation>The source is opening and the models are loading.</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>No camera found</translation>
    </message>
    <message>
        <source>No camera is connected.</source>
        <translation>No camera is connected.</translation>
    </message>
    <message>
        <source>A camera that you plug in appears in the list by itself.</source>
        <translation>A camera that you plug in appears in the list by itself.</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>The camera is in use</translation>
    </message>
    <message>
        <source>Close the video call or other program that uses it, then try again.</source>
        <translation>Close the video call or other program that uses it, then try again.</translation>
    </message>
    <message>
        <source>Access to the camera is not allowed</source>
        <translation>Access to the camera is not allowed</translation>
    </message>
    <message>
        <source>Allow it in the privacy settings of your system, then try again.</source>
        <translation>Allow it in the privacy settings of your system, then try again.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connection lost</translation>
    </message>
    <message>
        <source>Plug it in again: the picture comes back by itself.</source>
        <translation>Plug it in again: the picture comes back by itself.</translation>
    </message>
    <message>
        <source>Choose where the faces come from</source>
        <translation>Choose where the faces come from</translation>
    </message>
    <message>
        <source>Pick a camera above, open a video, or drop one onto this window.</source>
        <translation>Pick a camera above, open a video, or drop one onto this window.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. An expression is not a feeling.</source>
        <translation>Everything stays on this computer. An expression is not a feeling.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>This cannot be read</translation>
    </message>
    <message>
        <source>There are no pictures in it</source>
        <translation>There are no pictures in it</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>The file is damaged</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>That did not work</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Save for printing…</source>
        <translation>Save for printing…</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Face shown in the timeline</source>
        <translation>Face shown in the timeline</translation>
    </message>
    <message>
        <source>All faces</source>
        <translation>All faces</translation>
    </message>
    <message>
        <source>Length of time shown</source>
        <translation>Length of time shown</translation>
    </message>
    <message>
        <source>Raw values</source>
        <translation>Raw values</translation>
    </message>
    <message>
        <source>Faint lines: each frame alone, before smoothing</source>
        <translation>Faint lines: each frame alone, before smoothing</translation>
    </message>
    <message>
        <source>Hold the plot still; recording and analysis go on</source>
        <translation>Hold the plot still; recording and analysis go on</translation>
    </message>
    <message>
        <source>Hold the plot</source>
        <translation>Hold the plot</translation>
    </message>
    <message>
        <source>Values under the pointer</source>
        <translation>Values under the pointer</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>Whole session</translation>
    </message>
    <message>
        <source>Last {seconds} s</source>
        <translation>Last {seconds} s</translation>
    </message>
    <message>
        <source>Last {minutes} min</source>
        <translation>Last {minutes} min</translation>
    </message>
    <message>
        <source>Timeline of the probabilities</source>
        <translation>Timeline of the probabilities</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Video picture</source>
        <translation>Video picture</translation>
    </message>
</context>
</TS>

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
        <source>Analyse the &amp;rest in the background</source>
        <translation>Analyse the &amp;rest in the background</translation>
    </message>
    <message>
        <source>Sa&amp;ve these results…</source>
        <translation>Sa&amp;ve these results…</translation>
    </message>
    <message>
        <source>Recorded s&amp;essions…</source>
        <translation>Recorded s&amp;essions…</translation>
    </message>
    <message>
        <source>Review a session or ta&amp;ble…</source>
        <translation>Review a session or ta&amp;ble…</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;New study…</translation>
    </message>
    <message>
        <source>&amp;Open study…</source>
        <translation>&amp;Open study…</translation>
    </message>
    <message>
        <source>&amp;Participants and results…</source>
        <translation>&amp;Participants and results…</translation>
    </message>
    <message>
        <source>&amp;Close the study</source>
        <translation>&amp;Close the study</translation>
    </message>
    <message>
        <source>Make a &amp;sample study</source>
        <translation>Make a &amp;sample study</translation>
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
        <source>Search for &amp;cameras</source>
        <translation>Search for &amp;cameras</translation>
    </message>
    <message>
        <source>&amp;As it comes</source>
        <translation>&amp;As it comes</translation>
    </message>
    <message>
        <source>By 90° to the &amp;right</source>
        <translation>By 90° to the &amp;right</translation>
    </message>
    <message>
        <source>By &amp;180°</source>
        <translation>By &amp;180°</translation>
    </message>
    <message>
        <source>By 90° to the &amp;left</source>
        <translation>By 90° to the &amp;left</translation>
    </message>
    <message>
        <source>Marker &amp;names…</source>
        <translation>Marker &amp;names…</translation>
    </message>
    <message>
        <source>C&amp;onnections to other programs…</source>
        <translation>C&amp;onnections to other programs…</translation>
    </message>
    <message>
        <source>&amp;Inspect frame…</source>
        <translation>&amp;Inspect frame…</translation>
    </message>
    <message>
        <source>&amp;Seats…</source>
        <translation>&amp;Seats…</translation>
    </message>
    <message>
        <source>&amp;Clear baselines</source>
        <translation>&amp;Clear baselines</translation>
    </message>
    <message>
        <source>&amp;Mirror camera</source>
        <translation>&amp;Mirror camera</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation>Reset &amp;layout</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Model &amp;card</source>
        <translation>Model &amp;card</translation>
    </message>
    <message>
        <source>&amp;Terms of use</source>
        <translation>&amp;Terms of use</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
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
        <source>&amp;Analyse many videos…</source>
        <translation>&amp;Analyse many videos…</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Record</translation>
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
        <source>&amp;Full screen</source>
        <translation>&amp;Full screen</translation>
    </message>
    <message>
        <source>&amp;Hold the timeline</source>
        <translation>&amp;Hold the timeline</translation>
    </message>
    <message>
        <source>Record neutral &amp;baseline (10 s)</source>
        <translation>Record neutral &amp;baseline (10 s)</translation>
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
    <name>BeginPage</name>
    <message>
        <source>How well does the model read these faces?</source>
        <translation>How well does the model read these faces?</translation>
    </message>
    <message>
        <source>Faces are drawn at random from this session. You name the expression of each without seeing what the model said. At the end you see how well the two of you agree: for this person, this light and this camera, which no published accuracy can tell.</source>
        <translation>Faces are drawn at random from this session. You name the expression of each without seeing what the model said. At the end you see how well the two of you agree: for this person, this light and this camera, which no published accuracy can tell.</translation>
    </message>
    <message>
        <source>All frames with a face</source>
        <translation>All frames with a face</translation>
    </message>
    <message>
        <source>Tells of the session as a whole</source>
        <translation>Tells of the session as a whole</translation>
    </message>
    <message>
        <source>Peaks of episodes</source>
        <translation>Peaks of episodes</translation>
    </message>
    <message>
        <source>Tells of strong expressions only; fewer neutral faces</source>
        <translation>Tells of strong expressions only; fewer neutral faces</translation>
    </message>
    <message>
        <source>50 take some five minutes; 100 give a firmer figure</source>
        <translation>50 take some five minutes; 100 give a firmer figure</translation>
    </message>
    <message>
        <source>Draw from</source>
        <translation>Draw from</translation>
    </message>
    <message>
        <source>How many faces</source>
        <translation>How many faces</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Show the agreement</source>
        <translation>Show the agreement</translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation>Draw a sample</translation>
    </message>
    <message>
        <source>In an earlier sample, {done} of {count} faces are labelled. A new sample replaces it.</source>
        <translation>In an earlier sample, {done} of {count} faces are labelled. A new sample replaces it.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Picture with seats</source>
        <translation>Picture with seats</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>Save the chart</source>
        <translation>Save the chart</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>&amp;Copy chart</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Save as &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Save as &amp;SVG…</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>The picture is torn: the file or the connection is damaged.</source>
        <translation>The picture is torn: the file or the connection is damaged.</translation>
    </message>
    <message>
        <source>The picture is upside down: turn it.</source>
        <translation>The picture is upside down: turn it.</translation>
    </message>
    <message>
        <source>The picture lies on its side: turn it.</source>
        <translation>The picture lies on its side: turn it.</translation>
    </message>
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
        <source>In this file the face is small: its labels are less certain.</source>
        <translation>In this file the face is small: its labels are less certain.</translation>
    </message>
    <message>
        <source>In this file the face is dark: its labels are less certain.</source>
        <translation>In this file the face is dark: its labels are less certain.</translation>
    </message>
    <message>
        <source>In this file light comes from behind the face: its labels are less certain.</source>
        <translation>In this file light comes from behind the face: its labels are less certain.</translation>
    </message>
    <message>
        <source>In this file the face is too bright: its labels are less certain.</source>
        <translation>In this file the face is too bright: its labels are less certain.</translation>
    </message>
    <message>
        <source>In this file the face has little contrast: its labels are less certain.</source>
        <translation>In this file the face has little contrast: its labels are less certain.</translation>
    </message>
    <message>
        <source>In this file the face is blurred: its labels are less certain.</source>
        <translation>In this file the face is blurred: its labels are less certain.</translation>
    </message>
    <message>
        <source>In this file the face is turned away here: its label is less certain.</source>
        <translation>In this file the face is turned away here: its label is less certain.</translation>
    </message>
    <message>
        <source>In this file the head is tilted here: its label is less certain.</source>
        <translation>In this file the head is tilted here: its label is less certain.</translation>
    </message>
    <message>
        <source>In this file the edge cuts off the face here: its label is less certain.</source>
        <translation>In this file the edge cuts off the face here: its label is less certain.</translation>
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
    <message>
        <source>damaged</source>
        <translation>damaged</translation>
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
        <source>Turn the picture</source>
        <translation>Turn the picture</translation>
    </message>
    <message>
        <source>Turn the pictures of this source, now and whenever it runs</source>
        <translation>Turn the pictures of this source, now and whenever it runs</translation>
    </message>
    <message>
        <source>Light on the face</source>
        <translation>Light on the face</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Light from behind</source>
        <translation>Light from behind</translation>
    </message>
    <message>
        <source>Size of the face</source>
        <translation>Size of the face</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Sharpness</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Turned</translation>
    </message>
    <message>
        <source>good up to {high}</source>
        <translation>good up to {high}</translation>
    </message>
    <message>
        <source>good from {low}</source>
        <translation>good from {low}</translation>
    </message>
    <message>
        <source>good from {low} to {high}</source>
        <translation>good from {low} to {high}</translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation>{rate}/s</translation>
    </message>
    <message>
        <source>Mean brightness: 0 % is black, 100 % is white</source>
        <translation>Mean brightness: 0 % is black, 100 % is white</translation>
    </message>
    <message>
        <source>How much the brightness differs within the face</source>
        <translation>How much the brightness differs within the face</translation>
    </message>
    <message>
        <source>How much brighter it is around a face that is dark</source>
        <translation>How much brighter it is around a face that is dark</translation>
    </message>
    <message>
        <source>Side of the box around the face, in pixels of the picture</source>
        <translation>Side of the box around the face, in pixels of the picture</translation>
    </message>
    <message>
        <source>Fine detail as a share of the contrast</source>
        <translation>Fine detail as a share of the contrast</translation>
    </message>
    <message>
        <source>0° looks straight into the camera; below 0 to the left</source>
        <translation>0° looks straight into the camera; below 0 to the left</translation>
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
        <source>How many pictures are analysed in a second</source>
        <translation>How many pictures are analysed in a second</translation>
    </message>
    <message>
        <source>No face in the picture.</source>
        <translation>No face in the picture.</translation>
    </message>
    <message>
        <source>Says how to improve the picture while a camera or video runs.</source>
        <translation>Says how to improve the picture while a camera or video runs.</translation>
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
        <source>Analyse many videos</source>
        <translation>Analyse many videos</translation>
    </message>
    <message>
        <source>The recording stays on this computer. You can delete the session at any time under File, Recorded sessions.</source>
        <translation>The recording stays on this computer. You can delete the session at any time under File, Recorded sessions.</translation>
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
        <source>Everybody in these videos knows of it and has agreed</source>
        <translation>Everybody in these videos knows of it and has agreed</translation>
    </message>
    <message>
        <source>Everybody in the picture knows of it and has agreed</source>
        <translation>Everybody in the picture knows of it and has agreed</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
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
        <source>The results stay on this computer, in the folder that you chose.</source>
        <translation>The results stay on this computer, in the folder that you chose.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Record into the study “{title}”</source>
        <translation>Record into the study “{title}”</translation>
    </message>
    <message>
        <source>Save these results</source>
        <translation>Save these results</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>slow computer: searching less often</source>
        <translation>slow computer: searching less often</translation>
    </message>
    <message>
        <source>slow computer: small faces are not searched for</source>
        <translation>slow computer: small faces are not searched for</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} is damaged.</translation>
    </message>
    <message>
        <source>There is no model “{model}”.</source>
        <translation>There is no model “{model}”.</translation>
    </message>
    <message>
        <source>Choose one of: {choices}; or give a folder with model.json.</source>
        <translation>Choose one of: {choices}; or give a folder with model.json.</translation>
    </message>
    <message>
        <source>There is no classification engine “{engine}”.</source>
        <translation>There is no classification engine “{engine}”.</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Choose one of: {choices}.</translation>
    </message>
    <message>
        <source>The installation is incomplete: it has no models.</source>
        <translation>The installation is incomplete: it has no models.</translation>
    </message>
    <message>
        <source>The model “{model}” has no Keras file.</source>
        <translation>The model “{model}” has no Keras file.</translation>
    </message>
    <message>
        <source>Choose the engine “litert”.</source>
        <translation>Choose the engine “litert”.</translation>
    </message>
    <message>
        <source>The Keras engine needs TensorFlow, which is not installed.</source>
        <translation>The Keras engine needs TensorFlow, which is not installed.</translation>
    </message>
    <message>
        <source>Install the extra: pip install fer-desktop[reference]</source>
        <translation>Install the extra: pip install fer-desktop[reference]</translation>
    </message>
    <message>
        <source>LiteRT cannot run {path}: {reason}.</source>
        <translation>LiteRT cannot run {path}: {reason}.</translation>
    </message>
    <message>
        <source>Install FER Desktop again, or choose another model.</source>
        <translation>Install FER Desktop again, or choose another model.</translation>
    </message>
    <message>
        <source>The model file {path} is not the one its manifest describes (SHA-256 {found}… instead of {expected}…).</source>
        <translation>The model file {path} is not the one its manifest describes (SHA-256 {found}… instead of {expected}…).</translation>
    </message>
    <message>
        <source>The manifest {path} is not a JSON object.</source>
        <translation>The manifest {path} is not a JSON object.</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read ({reason}).</source>
        <translation>The model file {path} cannot be read ({reason}).</translation>
    </message>
    <message>
        <source>There is no readable model in {folder} ({reason}).</source>
        <translation>There is no readable model in {folder} ({reason}).</translation>
    </message>
    <message>
        <source>The manifest {path} is not valid JSON: {reason}.</source>
        <translation>The manifest {path} is not valid JSON: {reason}.</translation>
    </message>
    <message>
        <source>The manifest {path} lacks the field {field}.</source>
        <translation>The manifest {path} lacks the field {field}.</translation>
    </message>
    <message>
        <source>The manifest {path} is wrong: {reason}.</source>
        <translation>The manifest {path} is wrong: {reason}.</translation>
    </message>
    <message>
        <source>A video needs a folder to lie in.</source>
        <translation>A video needs a folder to lie in.</translation>
    </message>
    <message>
        <source>Add --output DIR.</source>
        <translation>Add --output DIR.</translation>
    </message>
    <message>
        <source>Choose another name, or add --overwrite.</source>
        <translation>Choose another name, or add --overwrite.</translation>
    </message>
    <message>
        <source>{setting} must be one of {choices}, not {value!r}.</source>
        <translation>{setting} must be one of {choices}, not {value!r}.</translation>
    </message>
    <message>
        <source>OpenCV&apos;s face cascade {path} cannot be read.</source>
        <translation>OpenCV&apos;s face cascade {path} cannot be read.</translation>
    </message>
    <message>
        <source>Choose the detector mtcnn.</source>
        <translation>Choose the detector mtcnn.</translation>
    </message>
    <message>
        <source>The face detector&apos;s network cannot be loaded.</source>
        <translation>The face detector&apos;s network cannot be loaded.</translation>
    </message>
    <message>
        <source>The detector mtcnn-tensorflow needs the package {package}.</source>
        <translation>The detector mtcnn-tensorflow needs the package {package}.</translation>
    </message>
    <message>
        <source>Choose the detector mtcnn, or install: pip install fer-desktop[reference].</source>
        <translation>Choose the detector mtcnn, or install: pip install fer-desktop[reference].</translation>
    </message>
    <message>
        <source>The session in {folder} is still being recorded.</source>
        <translation>The session in {folder} is still being recorded.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or choose another output folder.</source>
        <translation>Wait until it has ended, or choose another output folder.</translation>
    </message>
    <message>
        <source>{path} would be deleted to make room for its own analysis.</source>
        <translation>{path} would be deleted to make room for its own analysis.</translation>
    </message>
    <message>
        <source>The corrections are not in this video: boxes and labels were drawn into it while it was recorded, and there is none without them.</source>
        <translation>The corrections are not in this video: boxes and labels were drawn into it while it was recorded, and there is none without them.</translation>
    </message>
    <message>
        <source>Native table (CSV)</source>
        <translation>Native table (CSV)</translation>
    </message>
    <message>
        <source>One row a frame (fer)</source>
        <translation>One row a frame (fer)</translation>
    </message>
    <message>
        <source>OpenFace-like</source>
        <translation>OpenFace-like</translation>
    </message>
    <message>
        <source>FaceReader detailed log</source>
        <translation>FaceReader detailed log</translation>
    </message>
    <message>
        <source>FaceReader state log</source>
        <translation>FaceReader state log</translation>
    </message>
    <message>
        <source>BORIS events and series</source>
        <translation>BORIS events and series</translation>
    </message>
    <message>
        <source>BIDS events</source>
        <translation>BIDS events</translation>
    </message>
    <message>
        <source>Subtitles (SubRip)</source>
        <translation>Subtitles (SubRip)</translation>
    </message>
    <message>
        <source>Subtitles (WebVTT)</source>
        <translation>Subtitles (WebVTT)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <source>Annotated video (MP4)</source>
        <translation>Annotated video (MP4)</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path} exists already.</translation>
    </message>
    <message>
        <source>Choose another folder, or allow to overwrite it.</source>
        <translation>Choose another folder, or allow to overwrite it.</translation>
    </message>
    <message>
        <source>{name} has no video to draw into.</source>
        <translation>{name} has no video to draw into.</translation>
    </message>
    <message>
        <source>Its blurred video is gone, and its source would show the faces.</source>
        <translation>Its blurred video is gone, and its source would show the faces.</translation>
    </message>
    <message>
        <source>{name} cannot be read to its end: {reason}</source>
        <translation>{name} cannot be read to its end: {reason}</translation>
    </message>
    <message>
        <source>{name} holds no analysed picture.</source>
        <translation>{name} holds no analysed picture.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong: {kind}: {reason}</source>
        <translation>Something unexpected went wrong: {kind}: {reason}</translation>
    </message>
    <message>
        <source>The log (Help, Log window) has the details. Start again to go on.</source>
        <translation>The log (Help, Log window) has the details. Start again to go on.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} cannot be used: {reason}.</translation>
    </message>
    <message>
        <source>Move it away to see the session as recorded.</source>
        <translation>Move it away to see the session as recorded.</translation>
    </message>
    <message>
        <source>{path} cannot be written: writing there is not allowed.</source>
        <translation>{path} cannot be written: writing there is not allowed.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} cannot be written: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the disk is full.</source>
        <translation>{path} cannot be written: the disk is full.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the disk quota is used up.</source>
        <translation>{path} cannot be written: the disk quota is used up.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the file would become larger than this system allows.</source>
        <translation>{path} cannot be written: the file would become larger than this system allows.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the disk is read-only.</source>
        <translation>{path} cannot be written: the disk is read-only.</translation>
    </message>
    <message>
        <source>{path} cannot be written: a part of the path is a file, not a folder.</source>
        <translation>{path} cannot be written: a part of the path is a file, not a folder.</translation>
    </message>
    <message>
        <source>{path} cannot be written: there is no such folder.</source>
        <translation>{path} cannot be written: there is no such folder.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the disk reports an error.</source>
        <translation>{path} cannot be written: the disk reports an error.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk; what was written before is kept.</source>
        <translation>Free some space or choose another disk; what was written before is kept.</translation>
    </message>
    <message>
        <source>Choose another output folder.</source>
        <translation>Choose another output folder.</translation>
    </message>
    <message>
        <source>{folder} already holds a session ({file}); it is never overwritten silently.</source>
        <translation>{folder} already holds a session ({file}); it is never overwritten silently.</translation>
    </message>
    <message>
        <source>Choose another folder, or add --overwrite to replace that session.</source>
        <translation>Choose another folder, or add --overwrite to replace that session.</translation>
    </message>
    <message>
        <source>{folder} is a file, not a folder.</source>
        <translation>{folder} is a file, not a folder.</translation>
    </message>
    <message>
        <source>Record the clean video when you want to check the model.</source>
        <translation>Record the clean video when you want to check the model.</translation>
    </message>
    <message>
        <source>No face was found in this session, so there is none to label.</source>
        <translation>No face was found in this session, so there is none to label.</translation>
    </message>
    <message>
        <source>The faces of this session are blurred, so nobody can read them.</source>
        <translation>The faces of this session are blurred, so nobody can read them.</translation>
    </message>
    <message>
        <source>The model&apos;s labels are drawn into the only video of this session, so nobody could label blind.</source>
        <translation>The model&apos;s labels are drawn into the only video of this session, so nobody could label blind.</translation>
    </message>
    <message>
        <source>Record the clean video as well when you want to check the model.</source>
        <translation>Record the clean video as well when you want to check the model.</translation>
    </message>
    <message>
        <source>{folder} does not hold a session, so nothing was deleted.</source>
        <translation>{folder} does not hold a session, so nothing was deleted.</translation>
    </message>
    <message>
        <source>Choose a folder with a session.json.</source>
        <translation>Choose a folder with a session.json.</translation>
    </message>
    <message>
        <source>{folder} is only a link; delete the session that it points to.</source>
        <translation>{folder} is only a link; delete the session that it points to.</translation>
    </message>
    <message>
        <source>{path} holds no session: there is no timeline.csv.</source>
        <translation>{path} holds no session: there is no timeline.csv.</translation>
    </message>
    <message>
        <source>Choose the folder that a recording made.</source>
        <translation>Choose the folder that a recording made.</translation>
    </message>
    <message>
        <source>Line {line} of {name} is earlier than the line before it.</source>
        <translation>Line {line} of {name} is earlier than the line before it.</translation>
    </message>
    <message>
        <source>Sort the table by time.</source>
        <translation>Sort the table by time.</translation>
    </message>
    <message>
        <source>Line {line} of {name} has not as many values as the first.</source>
        <translation>Line {line} of {name} has not as many values as the first.</translation>
    </message>
    <message>
        <source>Line {line} of {name} has no {column}.</source>
        <translation>Line {line} of {name} has no {column}.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a video: {reason}.</source>
        <translation>{path} cannot be read as a video: {reason}.</translation>
    </message>
    <message>
        <source>{name} is no table of this program: the column {column} is missing.</source>
        <translation>{name} is no table of this program: the column {column} is missing.</translation>
    </message>
    <message>
        <source>Choose a timeline.csv.</source>
        <translation>Choose a timeline.csv.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {text!r} is no number.</source>
        <translation>Line {line} of {name}: {text!r} is no number.</translation>
    </message>
    <message>
        <source>These videos cannot be recorded: {videos}.</source>
        <translation>These videos cannot be recorded: {videos}.</translation>
    </message>
    <message>
        <source>A blurred video protects nobody beside a clear one.</source>
        <translation>A blurred video protects nobody beside a clear one.</translation>
    </message>
    <message>
        <source>Record only the blurred video, or leave it out.</source>
        <translation>Record only the blurred video, or leave it out.</translation>
    </message>
    <message>
        <source>The recording was stopped because the disk of {folder} is nearly full.</source>
        <translation>The recording was stopped because the disk of {folder} is nearly full.</translation>
    </message>
    <message>
        <source>processor limit: fewer frames are analysed</source>
        <translation>processor limit: fewer frames are analysed</translation>
    </message>
    <message>
        <source>processor limit: few frames are analysed</source>
        <translation>processor limit: few frames are analysed</translation>
    </message>
    <message>
        <source>processor limit: searching less often</source>
        <translation>processor limit: searching less often</translation>
    </message>
    <message>
        <source>processor limit: small faces are not searched for</source>
        <translation>processor limit: small faces are not searched for</translation>
    </message>
    <message>
        <source>All that was recorded is kept; free some space and start a new recording.</source>
        <translation>All that was recorded is kept; free some space and start a new recording.</translation>
    </message>
    <message>
        <source>{name} needs no recovery.</source>
        <translation>{name} needs no recovery.</translation>
    </message>
    <message>
        <source>How many pictures came after the last analysed one is unknown.</source>
        <translation>How many pictures came after the last analysed one is unknown.</translation>
    </message>
    <message>
        <source>The recording ended before the first picture was analysed; nothing is in it.</source>
        <translation>The recording ended before the first picture was analysed; nothing is in it.</translation>
    </message>
    <message>
        <source>{name} holds no picture.</source>
        <translation>{name} holds no picture.</translation>
    </message>
    <message>
        <source>{name} ends {time_s:.2f} s earlier.</source>
        <translation>{name} ends {time_s:.2f} s earlier.</translation>
    </message>
    <message>
        <source>{path} cannot be encoded: {reason}.</source>
        <translation>{path} cannot be encoded: {reason}.</translation>
    </message>
    <message>
        <source>Record without video.</source>
        <translation>Record without video.</translation>
    </message>
    <message>
        <source>{setting} must be {kinds}, not {value!r}.</source>
        <translation>{setting} must be {kinds}, not {value!r}.</translation>
    </message>
    <message>
        <source>Your settings file could not be used, so the defaults are in effect. {reason}</source>
        <translation>Your settings file could not be used, so the defaults are in effect. {reason}</translation>
    </message>
    <message>
        <source>The old file was kept as {path}.</source>
        <translation>The old file was kept as {path}.</translation>
    </message>
    <message>
        <source>{setting} must lie between {low:g} and {high:g}, not {value}.</source>
        <translation>{setting} must lie between {low:g} and {high:g}, not {value}.</translation>
    </message>
    <message>
        <source>It was recorded with scores only, and its source is no video or is gone.</source>
        <translation>It was recorded with scores only, and its source is no video or is gone.</translation>
    </message>
    <message>
        <source>{setting} must be a group of settings, not {value!r}.</source>
        <translation>{setting} must be a group of settings, not {value!r}.</translation>
    </message>
    <message>
        <source>{setting} has no setting named {name!r}.</source>
        <translation>{setting} has no setting named {name!r}.</translation>
    </message>
    <message>
        <source>{setting} must be a list of texts, not {value!r}.</source>
        <translation>{setting} must be a list of texts, not {value!r}.</translation>
    </message>
    <message>
        <source>The corrections of this session were changed elsewhere, so this one was not kept.</source>
        <translation>The corrections of this session were changed elsewhere, so this one was not kept.</translation>
    </message>
    <message>
        <source>Close the session, open it again and correct it there.</source>
        <translation>Close the session, open it again and correct it there.</translation>
    </message>
    <message>
        <source>{path} could not be deleted: {reason}.</source>
        <translation>{path} could not be deleted: {reason}.</translation>
    </message>
    <message>
        <source>Close the programs that use it and try again.</source>
        <translation>Close the programs that use it and try again.</translation>
    </message>
    <message>
        <source>{folder} already holds {file}, which the new session would replace.</source>
        <translation>{folder} already holds {file}, which the new session would replace.</translation>
    </message>
    <message>
        <source>This session keeps scores only, and its source is no video or is not there, so there is no picture that a person could label.</source>
        <translation>This session keeps scores only, and its source is no video or is not there, so there is no picture that a person could label.</translation>
    </message>
    <message>
        <source>Line {line} of {name} has a lower frame number than the line before it.</source>
        <translation>Line {line} of {name} has a lower frame number than the line before it.</translation>
    </message>
    <message>
        <source>Open tables of several recordings one by one.</source>
        <translation>Open tables of several recordings one by one.</translation>
    </message>
    <message>
        <source>Line {line} of {name} has a face and frame that an earlier line has already.</source>
        <translation>Line {line} of {name} has a face and frame that an earlier line has already.</translation>
    </message>
    <message>
        <source>If a crash ended the recording, recover the session first.</source>
        <translation>If a crash ended the recording, recover the session first.</translation>
    </message>
    <message>
        <source>A row with success 1 needs all scores and a face_id from 1 on.</source>
        <translation>A row with success 1 needs all scores and a face_id from 1 on.</translation>
    </message>
    <message>
        <source>{setting} must hold nine names, not {count}.</source>
        <translation>{setting} must hold nine names, not {count}.</translation>
    </message>
    <message>
        <source>The settings cannot be saved to {path}: {reason}.</source>
        <translation>The settings cannot be saved to {path}: {reason}.</translation>
    </message>
    <message>
        <source>They stay in effect until the program ends.</source>
        <translation>They stay in effect until the program ends.</translation>
    </message>
    <message>
        <source>It cannot be read ({reason}).</source>
        <translation>It cannot be read ({reason}).</translation>
    </message>
    <message>
        <source>The installation is incomplete: {path} is missing.</source>
        <translation>The installation is incomplete: {path} is missing.</translation>
    </message>
    <message>
        <source>Measuring failed: {reason}</source>
        <translation>Measuring failed: {reason}</translation>
    </message>
    <message>
        <source>{path} is no name of a report.</source>
        <translation>{path} is no name of a report.</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so nothing was deleted.</source>
        <translation>Nobody can be asked here, so nothing was deleted.</translation>
    </message>
    <message>
        <source>Add --yes.</source>
        <translation>Add --yes.</translation>
    </message>
    <message>
        <source>This study has no session yet.</source>
        <translation>This study has no session yet.</translation>
    </message>
    <message>
        <source>Another program is changing {folder}.</source>
        <translation>Another program is changing {folder}.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Close it and try again.</translation>
    </message>
    <message>
        <source>It cannot be used: {reason}.</source>
        <translation>It cannot be used: {reason}.</translation>
    </message>
    <message>
        <source>The batch failed: {reason}</source>
        <translation>The batch failed: {reason}</translation>
    </message>
    <message>
        <source>{source} is no camera: a file has no moment of capture.</source>
        <translation>{source} is no camera: a file has no moment of capture.</translation>
    </message>
    <message>
        <source>The camera gave too few pictures to measure anything.</source>
        <translation>The camera gave too few pictures to measure anything.</translation>
    </message>
    <message>
        <source>The listeners did not begin.</source>
        <translation>The listeners did not begin.</translation>
    </message>
    <message>
        <source>{name} has no picture in this span of time.</source>
        <translation>{name} has no picture in this span of time.</translation>
    </message>
    <message>
        <source>Check start_s and end_s.</source>
        <translation>Check start_s and end_s.</translation>
    </message>
    <message>
        <source>{folder} holds no batch.</source>
        <translation>{folder} holds no batch.</translation>
    </message>
    <message>
        <source>Name the sources: fer-desktop batch SOURCES --output {folder}</source>
        <translation>Name the sources: fer-desktop batch SOURCES --output {folder}</translation>
    </message>
    <message>
        <source>{source} is live: a batch takes files and folders.</source>
        <translation>{source} is live: a batch takes files and folders.</translation>
    </message>
    <message>
        <source>Record it first, or use fer-desktop analyze.</source>
        <translation>Record it first, or use fer-desktop analyze.</translation>
    </message>
    <message>
        <source>{path} is no file: what it gives cannot be read again.</source>
        <translation>{path} is no file: what it gives cannot be read again.</translation>
    </message>
    <message>
        <source>Use fer-desktop analyze for it.</source>
        <translation>Use fer-desktop analyze for it.</translation>
    </message>
    <message>
        <source>{name} cannot begin at {start_s:g} s: it is no file.</source>
        <translation>{name} cannot begin at {start_s:g} s: it is no file.</translation>
    </message>
    <message>
        <source>Leave out the start.</source>
        <translation>Leave out the start.</translation>
    </message>
    <message>
        <source>{parts}</source>
        <translation>{parts}</translation>
    </message>
    <message>
        <source>{folder} is not there any more, or no batch any more.</source>
        <translation>{folder} is not there any more, or no batch any more.</translation>
    </message>
    <message>
        <source>Is the disk connected? What was done is on it; the same command goes on.</source>
        <translation>Is the disk connected? What was done is on it; the same command goes on.</translation>
    </message>
    <message>
        <source>{folder} holds no video and no picture, nor do the folders in it.</source>
        <translation>{folder} holds no video and no picture, nor do the folders in it.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choose another folder.</translation>
    </message>
    <message>
        <source>No file matches {pattern}.</source>
        <translation>No file matches {pattern}.</translation>
    </message>
    <message>
        <source>Check the pattern and the folder.</source>
        <translation>Check the pattern and the folder.</translation>
    </message>
    <message>
        <source>Two sources would get the session name {name}: {first} and {second}.</source>
        <translation>Two sources would get the session name {name}: {first} and {second}.</translation>
    </message>
    <message>
        <source>Choose another output folder, or name the sessions in a table (column session).</source>
        <translation>Choose another output folder, or name the sessions in a table (column session).</translation>
    </message>
    <message>
        <source>{count} of {all} names do not match the pattern “{pattern}”, the first is {name}.</source>
        <translation>{count} of {all} names do not match the pattern “{pattern}”, the first is {name}.</translation>
    </message>
    <message>
        <source>Change the pattern, rename the files, or write a table with the column source.</source>
        <translation>Change the pattern, rename the files, or write a table with the column source.</translation>
    </message>
    <message>
        <source>The name pattern “{pattern}” cannot be used.</source>
        <translation>The name pattern “{pattern}” cannot be used.</translation>
    </message>
    <message>
        <source>Write it like {participant}_{condition}: each field once, texts between them.</source>
        <translation>Write it like {participant}_{condition}: each field once, texts between them.</translation>
    </message>
    <message>
        <source>In the name pattern “{pattern}” two fields touch: nothing tells where one ends.</source>
        <translation>In the name pattern “{pattern}” two fields touch: nothing tells where one ends.</translation>
    </message>
    <message>
        <source>Write a text between them.</source>
        <translation>Write a text between them.</translation>
    </message>
    <message>
        <source>{place} ends at {end_s:g} s, before it begins.</source>
        <translation>{place} ends at {end_s:g} s, before it begins.</translation>
    </message>
    <message>
        <source>end_s must be greater than start_s.</source>
        <translation>end_s must be greater than start_s.</translation>
    </message>
    <message>
        <source>{place} has “{text}” for {column}, which is no number of seconds.</source>
        <translation>{place} has “{text}” for {column}, which is no number of seconds.</translation>
    </message>
    <message>
        <source>Write seconds from the source&apos;s beginning, such as 12.5.</source>
        <translation>Write seconds from the source&apos;s beginning, such as 12.5.</translation>
    </message>
    <message>
        <source>{source} is named twice: {first} and {second}.</source>
        <translation>{source} is named twice: {first} and {second}.</translation>
    </message>
    <message>
        <source>Delete one, or give them different spans by start_s and end_s.</source>
        <translation>Delete one, or give them different spans by start_s and end_s.</translation>
    </message>
    <message>
        <source>{place} has “{name}” for session, which cannot be the name of a folder.</source>
        <translation>{place} has “{name}” for session, which cannot be the name of a folder.</translation>
    </message>
    <message>
        <source>Use letters, digits, - and _.</source>
        <translation>Use letters, digits, - and _.</translation>
    </message>
    <message>
        <source>Give each row a name of its own in the column “session” (a number of visits belongs in another column).</source>
        <translation>Give each row a name of its own in the column “session” (a number of visits belongs in another column).</translation>
    </message>
    <message>
        <source>Its first row names the columns.</source>
        <translation>Its first row names the columns.</translation>
    </message>
    <message>
        <source>{name} names no source: it has only the row of column names.</source>
        <translation>{name} names no source: it has only the row of column names.</translation>
    </message>
    <message>
        <source>Write a row for each source.</source>
        <translation>Write a row for each source.</translation>
    </message>
    <message>
        <source>{name} has no column “source”; its columns are {columns}.</source>
        <translation>{name} has no column “source”; its columns are {columns}.</translation>
    </message>
    <message>
        <source>Call the column with the files “source”.</source>
        <translation>Call the column with the files “source”.</translation>
    </message>
    <message>
        <source>{place} has more cells than there are columns.</source>
        <translation>{place} has more cells than there are columns.</translation>
    </message>
    <message>
        <source>Put a text that holds the separator in quotation marks.</source>
        <translation>Put a text that holds the separator in quotation marks.</translation>
    </message>
    <message>
        <source>{place} has a cell in a column without a name.</source>
        <translation>{place} has a cell in a column without a name.</translation>
    </message>
    <message>
        <source>Name the column in the first row.</source>
        <translation>Name the column in the first row.</translation>
    </message>
    <message>
        <source>{place} names no source.</source>
        <translation>{place} names no source.</translation>
    </message>
    <message>
        <source>Fill in its source.</source>
        <translation>Fill in its source.</translation>
    </message>
    <message>
        <source>{name} has two columns “{column}”.</source>
        <translation>{name} has two columns “{column}”.</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Give one of them another name.</translation>
    </message>
    <message>
        <source>{path} is not written in UTF-8.</source>
        <translation>{path} is not written in UTF-8.</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8”, or as an Excel workbook (.xlsx).</source>
        <translation>Save it as “CSV UTF-8”, or as an Excel workbook (.xlsx).</translation>
    </message>
    <message>
        <source>{path} is not a workbook that can be read.</source>
        <translation>{path} is not a workbook that can be read.</translation>
    </message>
    <message>
        <source>Save it again as .xlsx, or as “CSV UTF-8”.</source>
        <translation>Save it again as .xlsx, or as “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>What a worker sent for {name} cannot be used: {reason}.</source>
        <translation>What a worker sent for {name} cannot be used: {reason}.</translation>
    </message>
    <message>
        <source>Start the batch again: the job is then done again.</source>
        <translation>Start the batch again: the job is then done again.</translation>
    </message>
    <message>
        <source>The session {name} is larger than {limit:g} MB, too large to be sent.</source>
        <translation>The session {name} is larger than {limit:g} MB, too large to be sent.</translation>
    </message>
    <message>
        <source>Let all machines write to one shared folder.</source>
        <translation>Let all machines write to one shared folder.</translation>
    </message>
    <message>
        <source>Dask is not installed.</source>
        <translation>Dask is not installed.</translation>
    </message>
    <message>
        <source>Install it with: pip install &quot;fer-desktop[cluster]&quot;</source>
        <translation>Install it with: pip install &quot;fer-desktop[cluster]&quot;</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}.</source>
        <translation>No Dask scheduler answers at {address}.</translation>
    </message>
    <message>
        <source>Start one there with: dask scheduler</source>
        <translation>Start one there with: dask scheduler</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} does not answer any more{reason}.</source>
        <translation>The Dask scheduler at {address} does not answer any more{reason}.</translation>
    </message>
    <message>
        <source>What is done is kept: start it and the same command again.</source>
        <translation>What is done is kept: start it and the same command again.</translation>
    </message>
    <message>
        <source>The Dask workers at {address} take no jobs.</source>
        <translation>The Dask workers at {address} take no jobs.</translation>
    </message>
    <message>
        <source>Start them with: {command}</source>
        <translation>Start them with: {command}</translation>
    </message>
    <message>
        <source>A Dask worker at {address} has no FER Desktop, or another version of it.</source>
        <translation>A Dask worker at {address} has no FER Desktop, or another version of it.</translation>
    </message>
    <message>
        <source>Install the same version on every machine.</source>
        <translation>Install the same version on every machine.</translation>
    </message>
    <message>
        <source>The worker on {host} does not see {source}.</source>
        <translation>The worker on {host} does not see {source}.</translation>
    </message>
    <message>
        <source>Keep the sources where every machine finds them by the same path.</source>
        <translation>Keep the sources where every machine finds them by the same path.</translation>
    </message>
    <message>
        <source>No face was seen for long enough in the first {seconds:g} s of {name}.</source>
        <translation>No face was seen for long enough in the first {seconds:g} s of {name}.</translation>
    </message>
    <message>
        <source>Choose other seconds, or name a file with a neutral face.</source>
        <translation>Choose other seconds, or name a file with a neutral face.</translation>
    </message>
    <message>
        <source>{folder} is there already, and this batch has not made it.</source>
        <translation>{folder} is there already, and this batch has not made it.</translation>
    </message>
    <message>
        <source>Give the job another session name, or move the folder away.</source>
        <translation>Give the job another session name, or move the folder away.</translation>
    </message>
    <message>
        <source>The session in {folder} is open in another window.</source>
        <translation>The session in {folder} is open in another window.</translation>
    </message>
    <message>
        <source>Close it there and start the batch again.</source>
        <translation>Close it there and start the batch again.</translation>
    </message>
    <message>
        <source>The session in {folder} has been corrected or checked by a person, so it is kept.</source>
        <translation>The session in {folder} has been corrected or checked by a person, so it is kept.</translation>
    </message>
    <message>
        <source>Move the folder away to have it made again.</source>
        <translation>Move the folder away to have it made again.</translation>
    </message>
    <message>
        <source>Delete it: the job is then done again.</source>
        <translation>Delete it: the job is then done again.</translation>
    </message>
    <message>
        <source>The worker on {host} is not the one that this batch needs: {difference}.</source>
        <translation>The worker on {host} is not the one that this batch needs: {difference}.</translation>
    </message>
    <message>
        <source>Install the same version of FER Desktop and the same models on every machine.</source>
        <translation>Install the same version of FER Desktop and the same models on every machine.</translation>
    </message>
    <message>
        <source>{session} was taken over by another machine: this one did not answer for long.</source>
        <translation>{session} was taken over by another machine: this one did not answer for long.</translation>
    </message>
    <message>
        <source>Start the batch again: what is done is kept.</source>
        <translation>Start the batch again: what is done is kept.</translation>
    </message>
    <message>
        <source>{session} was made otherwise: {difference}.</source>
        <translation>{session} was made otherwise: {difference}.</translation>
    </message>
    <message>
        <source>Do it again with --redo changed, or choose another output folder.</source>
        <translation>Do it again with --redo changed, or choose another output folder.</translation>
    </message>
    <message>
        <source>A worker of the batch could not be started, or ended by itself.</source>
        <translation>A worker of the batch could not be started, or ended by itself.</translation>
    </message>
    <message>
        <source>The end of {log} says why.</source>
        <translation>The end of {log} says why.</translation>
    </message>
    <message>
        <source>Memory is short: fewer files are analysed at the same time.</source>
        <translation>Memory is short: fewer files are analysed at the same time.</translation>
    </message>
    <message>
        <source>It needed more than {limit} MB.</source>
        <translation>It needed more than {limit} MB.</translation>
    </message>
    <message>
        <source>The model did not come with the program: {name}.</source>
        <translation>The model did not come with the program: {name}.</translation>
    </message>
    <message>
        <source>It is over before {start_s:g} s.</source>
        <translation>It is over before {start_s:g} s.</translation>
    </message>
    <message>
        <source>There is no SLURM here: its command {command} was not found.</source>
        <translation>There is no SLURM here: its command {command} was not found.</translation>
    </message>
    <message>
        <source>Start the batch on a computer from which jobs are given to SLURM.</source>
        <translation>Start the batch on a computer from which jobs are given to SLURM.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has no worker: the files wait for one. Start some with: {command}</source>
        <translation>The Dask scheduler at {address} has no worker: the files wait for one. Start some with: {command}</translation>
    </message>
    <message>
        <source>It could not be exported: {reason}</source>
        <translation>It could not be exported: {reason}</translation>
    </message>
    <message>
        <source>It could not be exported as {format}: {reason}</source>
        <translation>It could not be exported as {format}: {reason}</translation>
    </message>
    <message>
        <source>Raise --memory-limit, or use --retry failed when more memory is free.</source>
        <translation>Raise --memory-limit, or use --retry failed when more memory is free.</translation>
    </message>
    <message>
        <source>The settings of the batch were changed; they count from the next start.</source>
        <translation>The settings of the batch were changed; they count from the next start.</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>Its process was killed {deaths} times.</source>
        <translation>Its process was killed {deaths} times.</translation>
    </message>
    <message>
        <source>It may need more memory than there is, or crash a library: the end of batch.log may say more. --retry failed tries it again.</source>
        <translation>It may need more memory than there is, or crash a library: the end of batch.log may say more. --retry failed tries it again.</translation>
    </message>
    <message>
        <source>{count} finished sessions ({names}) were made otherwise: {difference}.</source>
        <translation>{count} finished sessions ({names}) were made otherwise: {difference}.</translation>
    </message>
    <message>
        <source>The finished session {names} was made otherwise: {difference}.</source>
        <translation>The finished session {names} was made otherwise: {difference}.</translation>
    </message>
    <message>
        <source>Make them again with --redo changed, or choose another output folder.</source>
        <translation>Make them again with --redo changed, or choose another output folder.</translation>
    </message>
    <message>
        <source>Make it again with --redo changed, or choose another output folder.</source>
        <translation>Make it again with --redo changed, or choose another output folder.</translation>
    </message>
    <message>
        <source>The model “{name}” did not come with FER Desktop, so nobody has checked what it says. SHA-256 of its file: {digest}…</source>
        <translation>The model “{name}” did not come with FER Desktop, so nobody has checked what it says. SHA-256 of its file: {digest}…</translation>
    </message>
    <message>
        <source>This model is an ONNX file, and ONNX Runtime is not installed.</source>
        <translation>This model is an ONNX file, and ONNX Runtime is not installed.</translation>
    </message>
    <message>
        <source>Install the extra: pip install fer-desktop[onnx]</source>
        <translation>Install the extra: pip install fer-desktop[onnx]</translation>
    </message>
    <message>
        <source>ONNX Runtime cannot run {path}: {reason}.</source>
        <translation>ONNX Runtime cannot run {path}: {reason}.</translation>
    </message>
    <message>
        <source>Import the model again, or choose another one.</source>
        <translation>Import the model again, or choose another one.</translation>
    </message>
    <message>
        <source>A neutral face corrects what is written, and nothing is.</source>
        <translation>A neutral face corrects what is written, and nothing is.</translation>
    </message>
    <message>
        <source>{folder} is a folder of videos, and analyze takes one source.</source>
        <translation>{folder} is a folder of videos, and analyze takes one source.</translation>
    </message>
    <message>
        <source>This analyses all of them: fer-desktop batch {folder} --output DIR</source>
        <translation>This analyses all of them: fer-desktop batch {folder} --output DIR</translation>
    </message>
    <message>
        <source>Another program is working on the batch in {folder} with other settings.</source>
        <translation>Another program is working on the batch in {folder} with other settings.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or give the same settings.</source>
        <translation>Wait until it has ended, or give the same settings.</translation>
    </message>
    <message>
        <source>Labelled pictures and sessions cannot be evaluated together.</source>
        <translation>Labelled pictures and sessions cannot be evaluated together.</translation>
    </message>
    <message>
        <source>Do it one by one.</source>
        <translation>Do it one by one.</translation>
    </message>
    <message>
        <source>No session was named.</source>
        <translation>No session was named.</translation>
    </message>
    <message>
        <source>Add the folder of a session, or several.</source>
        <translation>Add the folder of a session, or several.</translation>
    </message>
    <message>
        <source>{one} and {other} have one name, so their files would meet in {folder}.</source>
        <translation>{one} and {other} have one name, so their files would meet in {folder}.</translation>
    </message>
    <message>
        <source>Leave --output out: each session&apos;s files then lie in its own export folder.</source>
        <translation>Leave --output out: each session&apos;s files then lie in its own export folder.</translation>
    </message>
    <message>
        <source>Nobody could say START, or nothing would be recorded.</source>
        <translation>Nobody could say START, or nothing would be recorded.</translation>
    </message>
    <message>
        <source>Add --control-tcp PORT and --output DIR.</source>
        <translation>Add --control-tcp PORT and --output DIR.</translation>
    </message>
    <message>
        <source>Choose one ending in .html or .pdf, or a folder.</source>
        <translation>Choose one ending in .html or .pdf, or a folder.</translation>
    </message>
    <message>
        <source>{path} does not end in .{form}.</source>
        <translation>{path} does not end in .{form}.</translation>
    </message>
    <message>
        <source>{path} can hold the report of one session only.</source>
        <translation>{path} can hold the report of one session only.</translation>
    </message>
    <message>
        <source>Name a folder, or leave --output out.</source>
        <translation>Name a folder, or leave --output out.</translation>
    </message>
    <message>
        <source>“{spec}” is no variable.</source>
        <translation>“{spec}” is no variable.</translation>
    </message>
    <message>
        <source>Write it as {form}.</source>
        <translation>Write it as {form}.</translation>
    </message>
    <message>
        <source>“{text}” is not NAME=VALUE.</source>
        <translation>“{text}” is not NAME=VALUE.</translation>
    </message>
    <message>
        <source>Whose sessions are these?</source>
        <translation>Whose sessions are these?</translation>
    </message>
    <message>
        <source>Add --participant CODE.</source>
        <translation>Add --participant CODE.</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>There is nothing to add.</translation>
    </message>
    <message>
        <source>Name sessions, a table, --batch or a participant.</source>
        <translation>Name sessions, a table, --batch or a participant.</translation>
    </message>
    <message>
        <source>There is too little memory for FER Desktop.</source>
        <translation>There is too little memory for FER Desktop.</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit on this one, and start again.</source>
        <translation>Close other programs, or raise the limit on this one, and start again.</translation>
    </message>
    <message>
        <source>It needs memory: close other programs and start again. If that does not help, install FER Desktop again, or choose another model.</source>
        <translation>It needs memory: close other programs and start again. If that does not help, install FER Desktop again, or choose another model.</translation>
    </message>
    <message>
        <source>A seat is left edge, upper edge, width and height in shares of the picture, and a name that begins with a letter or number, not {seat!r}.</source>
        <translation>A seat is left edge, upper edge, width and height in shares of the picture, and a name that begins with a letter or number, not {seat!r}.</translation>
    </message>
    <message>
        <source>There may be {count} seats, each with a name of its own.</source>
        <translation>There may be {count} seats, each with a name of its own.</translation>
    </message>
    <message>
        <source>the person could not tell</source>
        <translation>the person could not tell</translation>
    </message>
    <message>
        <source>its video has no picture of this moment</source>
        <translation>its video has no picture of this moment</translation>
    </message>
    <message>
        <source>These sessions were recorded with several models: {models}.</source>
        <translation>These sessions were recorded with several models: {models}.</translation>
    </message>
    <message>
        <source>Evaluate them one by one, or name one model to read them all again.</source>
        <translation>Evaluate them one by one, or name one model to read them all again.</translation>
    </message>
    <message>
        <source>Nobody has labelled faces of {name} yet.</source>
        <translation>Nobody has labelled faces of {name} yet.</translation>
    </message>
    <message>
        <source>Open it in the window: Check the model (human check).</source>
        <translation>Open it in the window: Check the model (human check).</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>The labels of the model seem to be swapped: what it calls {named} a person calls {meant}. Check the order of its labels.</source>
        <translation>The labels of the model seem to be swapped: what it calls {named} a person calls {meant}. Check the order of its labels.</translation>
    </message>
    <message>
        <source>The model does not know {emotions}: none of these {count} faces can be right.</source>
        <translation>The model does not know {emotions}: none of these {count} faces can be right.</translation>
    </message>
    <message>
        <source>There are fewer than {count} faces of: {emotions}.</source>
        <translation>There are fewer than {count} faces of: {emotions}.</translation>
    </message>
    <message>
        <source>All faces are of one person: no interval can be given.</source>
        <translation>All faces are of one person: no interval can be given.</translation>
    </message>
    <message>
        <source>No labelled face is left to measure with; {count} could not be used.</source>
        <translation>No labelled face is left to measure with; {count} could not be used.</translation>
    </message>
    <message>
        <source>The first, {place}: {reason}</source>
        <translation>The first, {place}: {reason}</translation>
    </message>
    <message>
        <source>{count} faces were found, and one label cannot be that of all</source>
        <translation>{count} faces were found, and one label cannot be that of all</translation>
    </message>
    <message>
        <source>{path} holds no labelled pictures.</source>
        <translation>{path} holds no labelled pictures.</translation>
    </message>
    <message>
        <source>Lay them into folders named after their labels: {labels}.</source>
        <translation>Lay them into folders named after their labels: {labels}.</translation>
    </message>
    <message>
        <source>The folder “{name}” is no label.</source>
        <translation>The folder “{name}” is no label.</translation>
    </message>
    <message>
        <source>Expected: {labels}. Say what it means (“{name}=anger”), or leave it out (“{name}={nothing}”).</source>
        <translation>Expected: {labels}. Say what it means (“{name}=anger”), or leave it out (“{name}={nothing}”).</translation>
    </message>
    <message>
        <source>it cannot be read as a picture</source>
        <translation>it cannot be read as a picture</translation>
    </message>
    <message>
        <source>“{part}” must be FOLDER=LABEL.</source>
        <translation>“{part}” must be FOLDER=LABEL.</translation>
    </message>
    <message>
        <source>Labels: {labels}; or “{nothing}” to leave a folder out.</source>
        <translation>Labels: {labels}; or “{nothing}” to leave a folder out.</translation>
    </message>
    <message>
        <source>no face was found</source>
        <translation>no face was found</translation>
    </message>
    <message>
        <source>{path} is a folder where a file of the session should be.</source>
        <translation>{path} is a folder where a file of the session should be.</translation>
    </message>
    <message>
        <source>The window showed no face within the time.</source>
        <translation>The window showed no face within the time.</translation>
    </message>
    <message>
        <source>The stimulus {name} cannot be shown: {reason}.</source>
        <translation>The stimulus {name} cannot be shown: {reason}.</translation>
    </message>
    <message>
        <source>Choose another file in the study.</source>
        <translation>Choose another file in the study.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>The recording begins…</source>
        <translation>The recording begins…</translation>
    </message>
    <message>
        <source>Neutral face: the participant looks at the cross</source>
        <translation>Neutral face: the participant looks at the cross</translation>
    </message>
    <message>
        <source>Stimuli are shown</source>
        <translation>Stimuli are shown</translation>
    </message>
    <message>
        <source>All stimuli were shown</source>
        <translation>All stimuli were shown</translation>
    </message>
    <message>
        <source>Stopped; it can go on with the next stimulus</source>
        <translation>Stopped; it can go on with the next stimulus</translation>
    </message>
    <message>
        <source>Something is recorded already, and may be of somebody else.</source>
        <translation>Something is recorded already, and may be of somebody else.</translation>
    </message>
    <message>
        <source>Stop it, then run the participant.</source>
        <translation>Stop it, then run the participant.</translation>
    </message>
    <message>
        <source>No face is seen: the stimuli begin without a baseline.</source>
        <translation>No face is seen: the stimuli begin without a baseline.</translation>
    </message>
    <message>
        <source>The face was not seen for long enough: there is no baseline.</source>
        <translation>The face was not seen for long enough: there is no baseline.</translation>
    </message>
    <message>
        <source>The participant&apos;s screen is gone: connect it, and go on from here.</source>
        <translation>The participant&apos;s screen is gone: connect it, and go on from here.</translation>
    </message>
    <message>
        <source>The recording has ended: when the camera is back, go on with the stimulus that was interrupted.</source>
        <translation>The recording has ended: when the camera is back, go on with the stimulus that was interrupted.</translation>
    </message>
    <message>
        <source>The stimulus {name} cannot be shown: {path} is not there.</source>
        <translation>The stimulus {name} cannot be shown: {path} is not there.</translation>
    </message>
    <message>
        <source>Put the file back, and go on with this participant.</source>
        <translation>Put the file back, and go on with this participant.</translation>
    </message>
    <message>
        <source>The stimulus {name} cannot be shown: {path} is no picture that can be read.</source>
        <translation>The stimulus {name} cannot be shown: {path} is no picture that can be read.</translation>
    </message>
    <message>
        <source>There is no sound device: {name} is shown without its sound.</source>
        <translation>There is no sound device: {name} is shown without its sound.</translation>
    </message>
    <message>
        <source>No face is seen: nothing is corrected by the neutral face of before.</source>
        <translation>No face is seen: nothing is corrected by the neutral face of before.</translation>
    </message>
    <message>
        <source>{folder} holds a batch already.</source>
        <translation>{folder} holds a batch already.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Open it, or choose another folder.</translation>
    </message>
    <message>
        <source>Qt, which draws the window, cannot go on: {message}</source>
        <translation>Qt, which draws the window, cannot go on: {message}</translation>
    </message>
    <message>
        <source>The window cannot be shown: there is no display, or a system library that the display needs is missing.</source>
        <translation>The window cannot be shown: there is no display, or a system library that the display needs is missing.</translation>
    </message>
    <message>
        <source>Start it from a desktop session (on Debian or Ubuntu: sudo apt-get install libxcb-cursor0 libxkbcommon-x11-0), or use a command without a window: fer-desktop analyze VIDEO</source>
        <translation>Start it from a desktop session (on Debian or Ubuntu: sudo apt-get install libxcb-cursor0 libxkbcommon-x11-0), or use a command without a window: fer-desktop analyze VIDEO</translation>
    </message>
    <message>
        <source>This table does not say where the faces are, so none can be shown.</source>
        <translation>This table does not say where the faces are, so none can be shown.</translation>
    </message>
    <message>
        <source>to_pandas() needs pandas, which is not installed.</source>
        <translation>to_pandas() needs pandas, which is not installed.</translation>
    </message>
    <message>
        <source>pip install pandas</source>
        <translation>pip install pandas</translation>
    </message>
    <message>
        <source>“{text}” is no choice of faces.</source>
        <translation>“{text}” is no choice of faces.</translation>
    </message>
    <message>
        <source>Say largest, all, the number of a face, or seat:NAME.</source>
        <translation>Say largest, all, the number of a face, or seat:NAME.</translation>
    </message>
    <message>
        <source>A marker stream needs a name to be found by.</source>
        <translation>A marker stream needs a name to be found by.</translation>
    </message>
    <message>
        <source>Nobody reads the values any more ({reason}).</source>
        <translation>Nobody reads the values any more ({reason}).</translation>
    </message>
    <message>
        <source>Lab Streaming Layer is not available ({reason}).</source>
        <translation>Lab Streaming Layer is not available ({reason}).</translation>
    </message>
    <message>
        <source>Install it with: pip install &quot;fer-desktop[lsl]&quot;</source>
        <translation>Install it with: pip install &quot;fer-desktop[lsl]&quot;</translation>
    </message>
    <message>
        <source>{where} cannot be reached: {reason}.</source>
        <translation>{where} cannot be reached: {reason}.</translation>
    </message>
    <message>
        <source>Check the address: 127.0.0.1 is this computer.</source>
        <translation>Check the address: 127.0.0.1 is this computer.</translation>
    </message>
    <message>
        <source>Nobody can connect at {where}: {reason}.</source>
        <translation>Nobody can connect at {where}: {reason}.</translation>
    </message>
    <message>
        <source>{host} is another computer: the values of faces would leave this one.</source>
        <translation>{host} is another computer: the values of faces would leave this one.</translation>
    </message>
    <message>
        <source>Use 127.0.0.1, or allow the network.</source>
        <translation>Use 127.0.0.1, or allow the network.</translation>
    </message>
    <message>
        <source>{port} is no port: it must lie between 1 and 65535.</source>
        <translation>{port} is no port: it must lie between 1 and 65535.</translation>
    </message>
    <message>
        <source>{where} is in use by another program.</source>
        <translation>{where} is in use by another program.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Choose another port.</translation>
    </message>
    <message>
        <source>{host} is not this computer alone: others in the network could come in.</source>
        <translation>{host} is not this computer alone: others in the network could come in.</translation>
    </message>
    <message>
        <source>Use 127.0.0.1, or allow the network, with a token.</source>
        <translation>Use 127.0.0.1, or allow the network, with a token.</translation>
    </message>
    <message>
        <source>Expected: a Keras file (.keras, .h5), a SavedModel folder, a LiteRT file (.tflite) or an ONNX file (.onnx).</source>
        <translation>Expected: a Keras file (.keras, .h5), a SavedModel folder, a LiteRT file (.tflite) or an ONNX file (.onnx).</translation>
    </message>
    <message>
        <source>{path} is no model that can be imported.</source>
        <translation>{path} is no model that can be imported.</translation>
    </message>
    <message>
        <source>The folder {path} is no SavedModel: there is no saved_model.pb.</source>
        <translation>The folder {path} is no SavedModel: there is no saved_model.pb.</translation>
    </message>
    <message>
        <source>{path} has {size:.0f} MB; at most {limit:.0f} MB are taken.</source>
        <translation>{path} has {size:.0f} MB; at most {limit:.0f} MB are taken.</translation>
    </message>
    <message>
        <source>ImageNet&apos;s pixels are for models that take three channels.</source>
        <translation>ImageNet&apos;s pixels are for models that take three channels.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a model.</source>
        <translation>“{name}” cannot be the name of a model.</translation>
    </message>
    <message>
        <source>Use letters, digits, “-”, “_” and “.”, at most 60.</source>
        <translation>Use letters, digits, “-”, “_” and “.”, at most 60.</translation>
    </message>
    <message>
        <source>“{name}” is the name of a model that comes with the program.</source>
        <translation>“{name}” is the name of a model that comes with the program.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>There is a model “{name}” already, in {folder}.</source>
        <translation>There is a model “{name}” already, in {folder}.</translation>
    </message>
    <message>
        <source>Choose another name, or add --overwrite to replace it.</source>
        <translation>Choose another name, or add --overwrite to replace it.</translation>
    </message>
    <message>
        <source>The model has {outputs} outputs, and {count} labels were given for them.</source>
        <translation>The model has {outputs} outputs, and {count} labels were given for them.</translation>
    </message>
    <message>
        <source>Name each output in order (--labels): {labels}; or “{nothing}” for one that is none of these.</source>
        <translation>Name each output in order (--labels): {labels}; or “{nothing}” for one that is none of these.</translation>
    </message>
    <message>
        <source>The crop must be 0.2 to 5 times the detector&apos;s box, not {scale:g}.</source>
        <translation>The crop must be 0.2 to 5 times the detector&apos;s box, not {scale:g}.</translation>
    </message>
    <message>
        <source>The labels make no sense: {reason}.</source>
        <translation>The labels make no sense: {reason}.</translation>
    </message>
    <message>
        <source>With {option} {best} of {count} faces would be right instead of {right}. Was the model trained on such pixels?</source>
        <translation>With {option} {best} of {count} faces would be right instead of {right}. Was the model trained on such pixels?</translation>
    </message>
    <message>
        <source>At no threshold {share:.0%} of the labels are right: every face would be “unsure”.</source>
        <translation>At no threshold {share:.0%} of the labels are right: every face would be “unsure”.</translation>
    </message>
    <message>
        <source>The model cannot be run: {reason}.</source>
        <translation>The model cannot be run: {reason}.</translation>
    </message>
    <message>
        <source>Its file is damaged, or it has operations that the run-time does not know.</source>
        <translation>Its file is damaged, or it has operations that the run-time does not know.</translation>
    </message>
    <message>
        <source>The model takes {shape}; a square picture of {least} to {most} pixels with 1 or 3 channels is expected (batch x side x side x channels, or channels first).</source>
        <translation>The model takes {shape}; a square picture of {least} to {most} pixels with 1 or 3 channels is expected (batch x side x side x channels, or channels first).</translation>
    </message>
    <message>
        <source>The model has {inputs} inputs and {outputs} outputs; one picture in and one list of values out is expected.</source>
        <translation>The model has {inputs} inputs and {outputs} outputs; one picture in and one list of values out is expected.</translation>
    </message>
    <message>
        <source>The model takes {count} channels ({shape}), and “{channels}” has {own}.</source>
        <translation>The model takes {count} channels ({shape}), and “{channels}” has {own}.</translation>
    </message>
    <message>
        <source>The model does not say how large its pictures are (it takes {shape}).</source>
        <translation>The model does not say how large its pictures are (it takes {shape}).</translation>
    </message>
    <message>
        <source>Give --size with the side that it was trained on.</source>
        <translation>Give --size with the side that it was trained on.</translation>
    </message>
    <message>
        <source>The model answers with {count} value for each picture; two or more are expected, one for each label.</source>
        <translation>The model answers with {count} value for each picture; two or more are expected, one for each label.</translation>
    </message>
    <message>
        <source>The model answers with values that are no numbers (NaN or infinite): its weights are damaged, or it was trained until it broke.</source>
        <translation>The model answers with values that are no numbers (NaN or infinite): its weights are damaged, or it was trained until it broke.</translation>
    </message>
    <message>
        <source>The model answers the same to every picture. Is the range of its pixels right?</source>
        <translation>The model answers the same to every picture. Is the range of its pixels right?</translation>
    </message>
    <message>
        <source>TensorFlow cannot convert {path}: {reason}.</source>
        <translation>TensorFlow cannot convert {path}: {reason}.</translation>
    </message>
    <message>
        <source>Only networks of common layers can be imported.</source>
        <translation>Only networks of common layers can be imported.</translation>
    </message>
    <message>
        <source>{path} has a Lambda layer: Python code of its author, which is not run.</source>
        <translation>{path} has a Lambda layer: Python code of its author, which is not run.</translation>
    </message>
    <message>
        <source>Replace it by a layer of Keras&apos;s own, and save the model again.</source>
        <translation>Replace it by a layer of Keras&apos;s own, and save the model again.</translation>
    </message>
    <message>
        <source>{path} has operations that LiteRT does not know: {operations}.</source>
        <translation>{path} has operations that LiteRT does not know: {operations}.</translation>
    </message>
    <message>
        <source>Converting {path} needs TensorFlow, which is not installed.</source>
        <translation>Converting {path} needs TensorFlow, which is not installed.</translation>
    </message>
    <message>
        <source>Install the extra: pip install fer-desktop[reference]; or convert the model to LiteRT (TFLite) yourself.</source>
        <translation>Install the extra: pip install fer-desktop[reference]; or convert the model to LiteRT (TFLite) yourself.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {column} must be a text of at most {count} characters.</source>
        <translation>Line {line} of {name}: {column} must be a text of at most {count} characters.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {text!r} is no label.</source>
        <translation>Line {line} of {name}: {text!r} is no label.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {column} must lie between {low:g} and {high:g}.</source>
        <translation>Line {line} of {name}: {column} must lie between {low:g} and {high:g}.</translation>
    </message>
    <message>
        <source>“{code}” is no code of a participant.</source>
        <translation>“{code}” is no code of a participant.</translation>
    </message>
    <message>
        <source>{path} holds the neutral face of another participant.</source>
        <translation>{path} holds the neutral face of another participant.</translation>
    </message>
    <message>
        <source>Give this participant another code.</source>
        <translation>Give this participant another code.</translation>
    </message>
    <message>
        <source>There is no neutral face of participant “{code}” in {folder}.</source>
        <translation>There is no neutral face of participant “{code}” in {folder}.</translation>
    </message>
    <message>
        <source>Record one in the window, take one from a recorded session, or name a file or the first seconds of the source.</source>
        <translation>Record one in the window, take one from a recorded session, or name a file or the first seconds of the source.</translation>
    </message>
    <message>
        <source>The neutral face of {owner} was recorded with the model “{model}” and corrects no other; this is “{name}”.</source>
        <translation>The neutral face of {owner} was recorded with the model “{model}” and corrects no other; this is “{name}”.</translation>
    </message>
    <message>
        <source>Record it again with this model.</source>
        <translation>Record it again with this model.</translation>
    </message>
    <message>
        <source>A neutral face must last longer than 0 s, not {text}.</source>
        <translation>A neutral face must last longer than 0 s, not {text}.</translation>
    </message>
    <message>
        <source>A correction was not kept: {reason}.</source>
        <translation>A correction was not kept: {reason}.</translation>
    </message>
    <message>
        <source>The session in {folder} is still being recorded, so nothing was deleted.</source>
        <translation>The session in {folder} is still being recorded, so nothing was deleted.</translation>
    </message>
    <message>
        <source>End the recording first.</source>
        <translation>End the recording first.</translation>
    </message>
    <message>
        <source>{path} is a link: it may lead anywhere, so nothing is written there.</source>
        <translation>{path} is a link: it may lead anywhere, so nothing is written there.</translation>
    </message>
    <message>
        <source>{path} is a link: it may lead anywhere, so a session that holds one is not used.</source>
        <translation>{path} is a link: it may lead anywhere, so a session that holds one is not used.</translation>
    </message>
    <message>
        <source>Copy what you need of it into a folder without links.</source>
        <translation>Copy what you need of it into a folder without links.</translation>
    </message>
    <message>
        <source>The recording ended before it had begun; its empty folder was deleted.</source>
        <translation>The recording ended before it had begun; its empty folder was deleted.</translation>
    </message>
    <message>
        <source>The recording was cut off; {count} analysed pictures up to {end} are complete.</source>
        <translation>The recording was cut off; {count} analysed pictures up to {end} are complete.</translation>
    </message>
    <message>
        <source>{folder} is being used by another program.</source>
        <translation>{folder} is being used by another program.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Try again.</translation>
    </message>
    <message>
        <source>No source is named.</source>
        <translation>No source is named.</translation>
    </message>
    <message>
        <source>Write one of: {forms}.</source>
        <translation>Write one of: {forms}.</translation>
    </message>
    <message>
        <source>Try again, or unplug it and plug it in again.</source>
        <translation>Try again, or unplug it and plug it in again.</translation>
    </message>
    <message>
        <source>The camera “{camera}” did not start.</source>
        <translation>The camera “{camera}” did not start.</translation>
    </message>
    <message>
        <source>The camera “{camera}” does not start.</source>
        <translation>The camera “{camera}” does not start.</translation>
    </message>
    <message>
        <source>The camera “{camera}” has stopped giving pictures.</source>
        <translation>The camera “{camera}” has stopped giving pictures.</translation>
    </message>
    <message>
        <source>The camera “{camera}” was closed.</source>
        <translation>The camera “{camera}” was closed.</translation>
    </message>
    <message>
        <source>The camera “{camera}” is not connected.</source>
        <translation>The camera “{camera}” is not connected.</translation>
    </message>
    <message>
        <source>Plug it in and try again.</source>
        <translation>Plug it in and try again.</translation>
    </message>
    <message>
        <source>The camera “{camera}” is in use by another program.</source>
        <translation>The camera “{camera}” is in use by another program.</translation>
    </message>
    <message>
        <source>Close the program that uses it, or unplug the camera and plug it in again.</source>
        <translation>Close the program that uses it, or unplug the camera and plug it in again.</translation>
    </message>
    <message>
        <source>The camera “{camera}” may not be used by this program.</source>
        <translation>The camera “{camera}” may not be used by this program.</translation>
    </message>
    <message>
        <source>Allow camera access in the system&apos;s privacy settings (on Linux: add your user to the group “video”).</source>
        <translation>Allow camera access in the system&apos;s privacy settings (on Linux: add your user to the group “video”).</translation>
    </message>
    <message>
        <source>The camera “{camera}” was unplugged.</source>
        <translation>The camera “{camera}” was unplugged.</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>Plug it in again.</translation>
    </message>
    <message>
        <source>The camera “{camera}” gives no pictures that can be read.</source>
        <translation>The camera “{camera}” gives no pictures that can be read.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another size and rate in the settings.</source>
        <translation>Unplug it and plug it in again, or choose another size and rate in the settings.</translation>
    </message>
    <message>
        <source>There is no camera number {wanted}.</source>
        <translation>There is no camera number {wanted}.</translation>
    </message>
    <message>
        <source>There is no camera named “{wanted}”.</source>
        <translation>There is no camera named “{wanted}”.</translation>
    </message>
    <message>
        <source>These are connected: {cameras}.</source>
        <translation>These are connected: {cameras}.</translation>
    </message>
    <message>
        <source>Plug one in and try again.</source>
        <translation>Plug one in and try again.</translation>
    </message>
    <message>
        <source>{name} is made of parts that cannot be put together.</source>
        <translation>{name} is made of parts that cannot be put together.</translation>
    </message>
    <message>
        <source>Save it as JPEG where it was taken, and open that.</source>
        <translation>Save it as JPEG where it was taken, and open that.</translation>
    </message>
    <message>
        <source>{name} has no pictures, only sound or data.</source>
        <translation>{name} has no pictures, only sound or data.</translation>
    </message>
    <message>
        <source>Choose a video file.</source>
        <translation>Choose a video file.</translation>
    </message>
    <message>
        <source>{name} is not a video.</source>
        <translation>{name} is not a video.</translation>
    </message>
    <message>
        <source>{name} is coded in a way that cannot be read.</source>
        <translation>{name} is coded in a way that cannot be read.</translation>
    </message>
    <message>
        <source>Convert it to H.264, for instance with HandBrake.</source>
        <translation>Convert it to H.264, for instance with HandBrake.</translation>
    </message>
    <message>
        <source>{name} has pictures of {width} x {height} pixels: {size} megapixels, and at most {limit} are read, so that the memory is enough.</source>
        <translation>{name} has pictures of {width} x {height} pixels: {size} megapixels, and at most {limit} are read, so that the memory is enough.</translation>
    </message>
    <message>
        <source>Make them smaller, or raise the limit in the settings (files and streams, largest picture).</source>
        <translation>Make them smaller, or raise the limit in the settings (files and streams, largest picture).</translation>
    </message>
    <message>
        <source>{count} of {found} files in the folder are left out: {files}.</source>
        <translation>{count} of {found} files in the folder are left out: {files}.</translation>
    </message>
    <message>
        <source>{broken} of {count} pictures cannot be read, the first is {first} ({reason}).</source>
        <translation>{broken} of {count} pictures cannot be read, the first is {first} ({reason}).</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} is not a file.</translation>
    </message>
    <message>
        <source>Choose a picture or a folder of pictures.</source>
        <translation>Choose a picture or a folder of pictures.</translation>
    </message>
    <message>
        <source>The password in {name} was not kept.</source>
        <translation>The password in {name} was not kept.</translation>
    </message>
    <message>
        <source>Open the stream again with its whole address.</source>
        <translation>Open the stream again with its whole address.</translation>
    </message>
    <message>
        <source>Put user name and password into the address: {scheme}://user:password@host/…</source>
        <translation>Put user name and password into the address: {scheme}://user:password@host/…</translation>
    </message>
    <message>
        <source>Their rows are marked “damaged” in the table; a setting (files and streams) leaves them out.</source>
        <translation>Their rows are marked “damaged” in the table; a setting (files and streams) leaves them out.</translation>
    </message>
    <message>
        <source>They were left out.</source>
        <translation>They were left out.</translation>
    </message>
    <message>
        <source>{name} is damaged or was cut off: pictures are probably missing.</source>
        <translation>{name} is damaged or was cut off: pictures are probably missing.</translation>
    </message>
    <message>
        <source>{code} is no participant of this study.</source>
        <translation>{code} is no participant of this study.</translation>
    </message>
    <message>
        <source>Add the participant first: fer-desktop study add DIR --new-participant {code}</source>
        <translation>Add the participant first: fer-desktop study add DIR --new-participant {code}</translation>
    </message>
    <message>
        <source>{path} holds no session.</source>
        <translation>{path} holds no session.</translation>
    </message>
    <message>
        <source>The study has a session named {name} already.</source>
        <translation>The study has a session named {name} already.</translation>
    </message>
    <message>
        <source>{code} is a participant of this study already.</source>
        <translation>{code} is a participant of this study already.</translation>
    </message>
    <message>
        <source>Each has a code of their own.</source>
        <translation>Each has a code of their own.</translation>
    </message>
    <message>
        <source>{path} has no column {column}.</source>
        <translation>{path} has no column {column}.</translation>
    </message>
    <message>
        <source>Its first line names the columns: session, participant and the variables.</source>
        <translation>Its first line names the columns: session, participant and the variables.</translation>
    </message>
    <message>
        <source>Line {line} of {path} has not as many values as the first.</source>
        <translation>Line {line} of {path} has not as many values as the first.</translation>
    </message>
    <message>
        <source>The session {name} of {code} is not in {folder} any more: it was moved or deleted.</source>
        <translation>The session {name} of {code} is not in {folder} any more: it was moved or deleted.</translation>
    </message>
    <message>
        <source>The session {name} is of {code}, who is no participant of this study.</source>
        <translation>The session {name} is of {code}, who is no participant of this study.</translation>
    </message>
    <message>
        <source>{path} holds no session: it has no session.json.</source>
        <translation>{path} holds no session: it has no session.json.</translation>
    </message>
    <message>
        <source>The session {name} says that it is of {said}, the study that it is of {code}.</source>
        <translation>The session {name} says that it is of {said}, the study that it is of {code}.</translation>
    </message>
    <message>
        <source>{name} lies among the sessions, but the study does not say whose it is: add it with its participant.</source>
        <translation>{name} lies among the sessions, but the study does not say whose it is: add it with its participant.</translation>
    </message>
    <message>
        <source>The file of the stimulus {name} is missing: {path}.</source>
        <translation>The file of the stimulus {name} is missing: {path}.</translation>
    </message>
    <message>
        <source>{variable} is {levels}, not “{value}”.</source>
        <translation>{variable} is {levels}, not “{value}”.</translation>
    </message>
    <message>
        <source>The study has no variable “{name}” for a {scope}.</source>
        <translation>The study has no variable “{name}” for a {scope}.</translation>
    </message>
    <message>
        <source>It has: {known}.</source>
        <translation>It has: {known}.</translation>
    </message>
    <message>
        <source>{variable} is a number, not “{value}”.</source>
        <translation>{variable} is a number, not “{value}”.</translation>
    </message>
    <message>
        <source>“{code}” looks like a name: a code such as P07 tells nobody who took part, and the list that says whose code it is stays with you.</source>
        <translation>“{code}” looks like a name: a code such as P07 tells nobody who took part, and the list that says whose code it is stays with you.</translation>
    </message>
    <message>
        <source>“{code}” is no participant code.</source>
        <translation>“{code}” is no participant code.</translation>
    </message>
    <message>
        <source>Use 1 to 32 letters without accents, digits, - and _, e.g. P07.</source>
        <translation>Use 1 to 32 letters without accents, digits, - and _, e.g. P07.</translation>
    </message>
    <message>
        <source>{name} cannot be shown: no picture is in it.</source>
        <translation>{name} cannot be shown: no picture is in it.</translation>
    </message>
    <message>
        <source>Choose a video or a picture that opens in other programs.</source>
        <translation>Choose a video or a picture that opens in other programs.</translation>
    </message>
    <message>
        <source>No stimulus can be called {name}: the neutral face at the beginning is.</source>
        <translation>No stimulus can be called {name}: the neutral face at the beginning is.</translation>
    </message>
    <message>
        <source>Another stimulus is called {name}.</source>
        <translation>Another stimulus is called {name}.</translation>
    </message>
    <message>
        <source>{name} cannot be shown: {reason}.</source>
        <translation>{name} cannot be shown: {reason}.</translation>
    </message>
    <message>
        <source>A study needs a title.</source>
        <translation>A study needs a title.</translation>
    </message>
    <message>
        <source>{folder} already holds a study.</source>
        <translation>{folder} already holds a study.</translation>
    </message>
    <message>
        <source>{folder} is not empty.</source>
        <translation>{folder} is not empty.</translation>
    </message>
    <message>
        <source>Open it instead.</source>
        <translation>Open it instead.</translation>
    </message>
    <message>
        <source>Choose a new folder for the study.</source>
        <translation>Choose a new folder for the study.</translation>
    </message>
    <message>
        <source>The stimulus {name} is not in the study any more.</source>
        <translation>The stimulus {name} is not in the study any more.</translation>
    </message>
    <message>
        <source>Move it away to begin with this participant anew; the sessions stay.</source>
        <translation>Move it away to begin with this participant anew; the sessions stay.</translation>
    </message>
    <message>
        <source>No face was seen in it.</source>
        <translation>No face was seen in it.</translation>
    </message>
    <message>
        <source>The face was seen in {coverage:.0%} of its time, less than {least:.0%}.</source>
        <translation>The face was seen in {coverage:.0%} of its time, less than {least:.0%}.</translation>
    </message>
    <message>
        <source>{name} breaks off at {reached} of {duration}.</source>
        <translation>{name} breaks off at {reached} of {duration}.</translation>
    </message>
    <message>
        <source>{name} breaks off at {reached}.</source>
        <translation>{name} breaks off at {reached}.</translation>
    </message>
    <message>
        <source>{name} is damaged: {count} of its packets could not be read, the first at {first}.</source>
        <translation>{name} is damaged: {count} of its packets could not be read, the first at {first}.</translation>
    </message>
    <message>
        <source>{name} is damaged: {count} of its pictures are torn, the first at {first}.</source>
        <translation>{name} is damaged: {count} of its pictures are torn, the first at {first}.</translation>
    </message>
    <message>
        <source>Add one of that name in Stimuli, or begin with another participant.</source>
        <translation>Add one of that name in Stimuli, or begin with another participant.</translation>
    </message>
    <message>
        <source>{begin} to {end} were excluded by hand: {why}</source>
        <translation>{begin} to {end} were excluded by hand: {why}</translation>
    </message>
    <message>
        <source>{begin} to {end} were excluded by hand.</source>
        <translation>{begin} to {end} were excluded by hand.</translation>
    </message>
    <message>
        <source>{session}: {name} is taken for {code}: it is named so or was seen longest. The other faces ({count}) do not count. To choose another one, name it {code} in the review.</source>
        <translation>{session}: {name} is taken for {code}: it is named so or was seen longest. The other faces ({count}) do not count. To choose another one, name it {code} in the review.</translation>
    </message>
    <message>
        <source>{session}: its recording did not end properly ({state}); what was kept counts.</source>
        <translation>{session}: its recording did not end properly ({state}); what was kept counts.</translation>
    </message>
    <message>
        <source>It was broken off; it counts when it is seen to its end.</source>
        <translation>It was broken off; it counts when it is seen to its end.</translation>
    </message>
    <message>
        <source>The study has no variable “{name}” to compare by.</source>
        <translation>The study has no variable “{name}” to compare by.</translation>
    </message>
    <message>
        <source>The least coverage lies between 0 and 1; received {value:g}.</source>
        <translation>The least coverage lies between 0 and 1; received {value:g}.</translation>
    </message>
    <message>
        <source>Record sessions into the study, or add some.</source>
        <translation>Record sessions into the study, or add some.</translation>
    </message>
    <message>
        <source>No session of this study can be counted: {reason}</source>
        <translation>No session of this study can be counted: {reason}</translation>
    </message>
    <message>
        <source>Look at the list of its sessions.</source>
        <translation>Look at the list of its sessions.</translation>
    </message>
    <message>
        <source>{folder} holds no study: there is no study.json.</source>
        <translation>{folder} holds no study: there is no study.json.</translation>
    </message>
    <message>
        <source>Choose the folder of a study, or begin one: File, New study.</source>
        <translation>Choose the folder of a study, or begin one: File, New study.</translation>
    </message>
    <message>
        <source>The study stays as it was: {reason}.</source>
        <translation>The study stays as it was: {reason}.</translation>
    </message>
    <message>
        <source>Not written by FER Desktop, so left: {path}.</source>
        <translation>Not written by FER Desktop, so left: {path}.</translation>
    </message>
    <message>
        <source>The neutral face in {path} may be the other one&apos;s, so it is left: delete it by hand if it is not.</source>
        <translation>The neutral face in {path} may be the other one&apos;s, so it is left: delete it by hand if it is not.</translation>
    </message>
    <message>
        <source>The session {name} is not in the study&apos;s folder any more: where it was moved to, it must be deleted by hand.</source>
        <translation>The session {name} is not in the study&apos;s folder any more: where it was moved to, it must be deleted by hand.</translation>
    </message>
    <message>
        <source>{path} names {code} too, but lies outside of this study: whether it is the same person, only you know. Withdraw it under File, Recorded sessions.</source>
        <translation>{path} names {code} too, but lies outside of this study: whether it is the same person, only you know. Withdraw it under File, Recorded sessions.</translation>
    </message>
    <message>
        <source>The study “{title}” in {path} has a participant {code} too: who that is, only you know, so nothing is deleted there.</source>
        <translation>The study “{title}” in {path} has a participant {code} too: who that is, only you know, so nothing is deleted there.</translation>
    </message>
    <message>
        <source>The system library {library} is missing.</source>
        <translation>The system library {library} is missing.</translation>
    </message>
    <message>
        <source>Install the package that brings it (Debian, Ubuntu: apt-file search {library}).</source>
        <translation>Install the package that brings it (Debian, Ubuntu: apt-file search {library}).</translation>
    </message>
    <message>
        <source>Without a window: fer-desktop analyze demo --output DIR</source>
        <translation>Without a window: fer-desktop analyze demo --output DIR</translation>
    </message>
    <message>
        <source>The window cannot open: system libraries are missing.</source>
        <translation>The window cannot open: system libraries are missing.</translation>
    </message>
    <message>
        <source>On Debian or Ubuntu: sudo apt-get install {packages}</source>
        <translation>On Debian or Ubuntu: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>The window cannot open: there is no display.</source>
        <translation>The window cannot open: there is no display.</translation>
    </message>
    <message>
        <source>The window cannot open: the display {display!r} does not answer.</source>
        <translation>The window cannot open: the display {display!r} does not answer.</translation>
    </message>
    <message>
        <source>Too little memory: this process may use {limit} MB, and FER Desktop needs {least}.</source>
        <translation>Too little memory: this process may use {limit} MB, and FER Desktop needs {least}.</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -v) and start again.</source>
        <translation>Raise the limit (ulimit -v) and start again.</translation>
    </message>
    <message>
        <source>{name} holds no picture that can be read.</source>
        <translation>{name} holds no picture that can be read.</translation>
    </message>
    <message>
        <source>Choose another video.</source>
        <translation>Choose another video.</translation>
    </message>
    <message>
        <source>{name} cannot be moved to another time.</source>
        <translation>{name} cannot be moved to another time.</translation>
    </message>
    <message>
        <source>Play it from its beginning.</source>
        <translation>Play it from its beginning.</translation>
    </message>
    <message>
        <source>The demo clip is missing: {path}.</source>
        <translation>The demo clip is missing: {path}.</translation>
    </message>
    <message>
        <source>Install FER Desktop again.</source>
        <translation>Install FER Desktop again.</translation>
    </message>
    <message>
        <source>None of the pictures of {name} can be read.</source>
        <translation>None of the pictures of {name} can be read.</translation>
    </message>
    <message>
        <source>Choose a folder of JPEG or PNG pictures.</source>
        <translation>Choose a folder of JPEG or PNG pictures.</translation>
    </message>
    <message>
        <source>{path} contains no pictures.</source>
        <translation>{path} contains no pictures.</translation>
    </message>
    <message>
        <source>Choose a folder with JPEG, PNG, BMP, TIFF or WebP files.</source>
        <translation>Choose a folder with JPEG, PNG, BMP, TIFF or WebP files.</translation>
    </message>
    <message>
        <source>All others have been analysed.</source>
        <translation>All others have been analysed.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} does not exist.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Check the name and the folder.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>Check the permissions of the file and of its folder.</translation>
    </message>
    <message>
        <source>An episode must be left at or below where it is entered, both between 0 and 1; received enter {enter:g} and leave {leave:g}.</source>
        <translation>An episode must be left at or below where it is entered, both between 0 and 1; received enter {enter:g} and leave {leave:g}.</translation>
    </message>
    <message>
        <source>The shortest episode must last 0 to 3600 s; received {seconds:g}.</source>
        <translation>The shortest episode must last 0 to 3600 s; received {seconds:g}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} cannot be read: {reason}.</translation>
    </message>
    <message>
        <source>Only {free} MB are free on the disk; the recording ends when it is full.</source>
        <translation>Only {free} MB are free on the disk; the recording ends when it is full.</translation>
    </message>
    <message>
        <source>Check the permissions.</source>
        <translation>Check the permissions.</translation>
    </message>
    <message>
        <source>{name} does not answer.</source>
        <translation>{name} does not answer.</translation>
    </message>
    <message>
        <source>Check the address, the network and whether the sender is running.</source>
        <translation>Check the address, the network and whether the sender is running.</translation>
    </message>
    <message>
        <source>The server refuses access to {name}.</source>
        <translation>The server refuses access to {name}.</translation>
    </message>
    <message>
        <source>{name} uses a protocol that cannot be read.</source>
        <translation>{name} uses a protocol that cannot be read.</translation>
    </message>
    <message>
        <source>Use an address that begins with rtsp://, http://, https:// or udp://.</source>
        <translation>Use an address that begins with rtsp://, http://, https:// or udp://.</translation>
    </message>
    <message>
        <source>What {name} sends is not a video.</source>
        <translation>What {name} sends is not a video.</translation>
    </message>
    <message>
        <source>Check the path in the address.</source>
        <translation>Check the path in the address.</translation>
    </message>
    <message>
        <source>The portrait {path} cannot be read.</source>
        <translation>The portrait {path} cannot be read.</translation>
    </message>
    <message>
        <source>The server does not send {name}: {reason}.</source>
        <translation>The server does not send {name}: {reason}.</translation>
    </message>
    <message>
        <source>The stream {name} has ended or the connection was lost.</source>
        <translation>The stream {name} has ended or the connection was lost.</translation>
    </message>
    <message>
        <source>Check the network and the sender, then start again.</source>
        <translation>Check the network and the sender, then start again.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} is empty.</translation>
    </message>
    <message>
        <source>{name} is incomplete: it was cut off before its table of contents.</source>
        <translation>{name} is incomplete: it was cut off before its table of contents.</translation>
    </message>
    <message>
        <source>Copy it again from where it was recorded.</source>
        <translation>Copy it again from where it was recorded.</translation>
    </message>
    <message>
        <source>What came before has been analysed.</source>
        <translation>What came before has been analysed.</translation>
    </message>
    <message>
        <source>All other pictures have been analysed.</source>
        <translation>All other pictures have been analysed.</translation>
    </message>
    <message>
        <source>Check the name and the folder; a camera is written camera:NAME.</source>
        <translation>Check the name and the folder; a camera is written camera:NAME.</translation>
    </message>
    <message>
        <source>{name} may not be read.</source>
        <translation>{name} may not be read.</translation>
    </message>
    <message>
        <source>Keras {version} can be made to run code by a model file.</source>
        <translation>Keras {version} can be made to run code by a model file.</translation>
    </message>
    <message>
        <source>Install a newer one: pip install --upgrade keras</source>
        <translation>Install a newer one: pip install --upgrade keras</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
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
        <source>{face} is the same person as</source>
        <translation>{face} is the same person as</translation>
    </message>
    <message>
        <source>{name}, face {number}, {count} frames</source>
        <translation>{name}, face {number}, {count} frames</translation>
    </message>
    <message>
        <source>Face {number}, {count} frames</source>
        <translation>Face {number}, {count} frames</translation>
    </message>
    <message>
        <source>{name} (both are seen in {count} frames: two people?)</source>
        <translation>{name} (both are seen in {count} frames: two people?)</translation>
    </message>
    <message>
        <source>{face} is seen from {begin} to {end}: go to the picture from which on it is somebody else.</source>
        <translation>{face} is seen from {begin} to {end}: go to the picture from which on it is somebody else.</translation>
    </message>
    <message>
        <source>It lasts until</source>
        <translation>It lasts until</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Set a marker</source>
        <translation>Set a marker</translation>
    </message>
    <message>
        <source>Change a marker</source>
        <translation>Change a marker</translation>
    </message>
    <message>
        <source>Exclude a range</source>
        <translation>Exclude a range</translation>
    </message>
    <message>
        <source>All faces</source>
        <translation>All faces</translation>
    </message>
    <message>
        <source>e.g. face turned away</source>
        <translation>e.g. face turned away</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Whose scores</source>
        <translation>Whose scores</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
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
        <translation>Beside the paper</translation>
    </message>
    <message>
        <source>Table of the paper</source>
        <translation>Table of the paper</translation>
    </message>
    <message>
        <source>Table 5: while testing</source>
        <translation>Table 5: while testing</translation>
    </message>
    <message>
        <source>Table 4: while training</source>
        <translation>Table 4: while training</translation>
    </message>
    <message>
        <source>Share of all processor cores that the program kept busy</source>
        <translation>Share of all processor cores that the program kept busy</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Part of it in the program itself</source>
        <translation>Part of it in the program itself</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Part of it in the operating system</source>
        <translation>Part of it in the operating system</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Share of the machine&apos;s memory</source>
        <translation>Share of the machine&apos;s memory</translation>
    </message>
    <message>
        <source>The same in megabytes: the paper&apos;s machine had 16 GB</source>
        <translation>The same in megabytes: the paper&apos;s machine had 16 GB</translation>
    </message>
    <message>
        <source>This program now</source>
        <translation>This program now</translation>
    </message>
    <message>
        <source>{network}, the paper&apos;s own network</source>
        <translation>{network}, the paper&apos;s own network</translation>
    </message>
    <message>
        <source>How much of the computer it takes: first this program, measured now, then the networks of the paper, as printed there. All are shares of the whole computer; in the paper, user and system are those of everything that ran. The paper&apos;s was a desktop with six cores (Intel i5-8400) and a graphics card; smaller is better.</source>
        <translation>How much of the computer it takes: first this program, measured now, then the networks of the paper, as printed there. All are shares of the whole computer; in the paper, user and system are those of everything that ran. The paper&apos;s was a desktop with six cores (Intel i5-8400) and a graphics card; smaller is better.</translation>
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
        <translation>Cost of this program</translation>
    </message>
    <message>
        <source>pyramid</source>
        <translation>pyramid</translation>
    </message>
    <message>
        <source>The picture in several sizes</source>
        <translation>The picture in several sizes</translation>
    </message>
    <message>
        <source>find</source>
        <translation>find</translation>
    </message>
    <message>
        <source>P-Net, the first network: where faces may be</source>
        <translation>P-Net, the first network: where faces may be</translation>
    </message>
    <message>
        <source>check</source>
        <translation>check</translation>
    </message>
    <message>
        <source>R-Net, the second: which of those are faces</source>
        <translation>R-Net, the second: which of those are faces</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>O-Net, the third: box, eyes, nose and mouth of each face</source>
        <translation>O-Net, the third: box, eyes, nose and mouth of each face</translation>
    </message>
    <message>
        <source>track</source>
        <translation>track</translation>
    </message>
    <message>
        <source>Which face is which from frame to frame</source>
        <translation>Which face is which from frame to frame</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>crop</translation>
    </message>
    <message>
        <source>Each face cut out, grey, 48x48</source>
        <translation>Each face cut out, grey, 48x48</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>quality</translation>
    </message>
    <message>
        <source>How well each face can be read</source>
        <translation>How well each face can be read</translation>
    </message>
    <message>
        <source>classify</source>
        <translation>classify</translation>
    </message>
    <message>
        <source>The expression of each face</source>
        <translation>The expression of each face</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>smooth</translation>
    </message>
    <message>
        <source>Trembling taken out of the probabilities</source>
        <translation>Trembling taken out of the probabilities</translation>
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
        <source>Resident, as a share of all memory</source>
        <translation>Resident, as a share of all memory</translation>
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
        <source>CPU and memory over the last minutes</source>
        <translation>CPU and memory over the last minutes</translation>
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
    <name>Demo</name>
    <message>
        <source>Watch the bars beside each face, and the curves below, follow the picture. Stop ends the demo.</source>
        <translation>Watch the bars beside each face, and the curves below, follow the picture. Stop ends the demo.</translation>
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
    <message>
        <source>Show the study</source>
        <translation>Show the study</translation>
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
    <name>ExportDialog</name>
    <message>
        <source>Export {name}</source>
        <translation>Export {name}</translation>
    </message>
    <message>
        <source>With all corrections. Earlier exports of the same format are replaced.</source>
        <translation>With all corrections. Earlier exports of the same format are replaced.</translation>
    </message>
    <message>
        <source>Numbers in tables</source>
        <translation>Numbers in tables</translation>
    </message>
    <message>
        <source>Commas and decimal points, for programs</source>
        <translation>Commas and decimal points, for programs</translation>
    </message>
    <message>
        <source>The same, with a mark by which Excel knows UTF-8</source>
        <translation>The same, with a mark by which Excel knows UTF-8</translation>
    </message>
    <message>
        <source>Semicolons and decimal commas, for Excel in much of Europe</source>
        <translation>Semicolons and decimal commas, for Excel in much of Europe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Folder for the exports</source>
        <translation>Folder for the exports</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>one row a frame and face, every column</source>
        <translation>one row a frame and face, every column</translation>
    </message>
    <message>
        <source>all faces of a frame beside each other</source>
        <translation>all faces of a frame beside each other</translation>
    </message>
    <message>
        <source>scores, shares and episodes as sheets</source>
        <translation>scores, shares and episodes as sheets</translation>
    </message>
    <message>
        <source>everything, for scripts</source>
        <translation>everything, for scripts</translation>
    </message>
    <message>
        <source>opens with read_feat</source>
        <translation>opens with read_feat</translation>
    </message>
    <message>
        <source>for scripts made for OpenFace</source>
        <translation>for scripts made for OpenFace</translation>
    </message>
    <message>
        <source>one file a face</source>
        <translation>one file a face</translation>
    </message>
    <message>
        <source>a row at every change of label</source>
        <translation>a row at every change of label</translation>
    </message>
    <message>
        <source>events, and series for its plots</source>
        <translation>events, and series for its plots</translation>
    </message>
    <message>
        <source>tiers of episodes and markers</source>
        <translation>tiers of episodes and markers</translation>
    </message>
    <message>
        <source>events.tsv</source>
        <translation>events.tsv</translation>
    </message>
    <message>
        <source>labels as subtitles</source>
        <translation>labels as subtitles</translation>
    </message>
    <message>
        <source>labels as subtitles for the web</source>
        <translation>labels as subtitles for the web</translation>
    </message>
    <message>
        <source>the video with boxes and labels; takes its time</source>
        <translation>the video with boxes and labels; takes its time</translation>
    </message>
    <message>
        <source>What lies in another folder stays when the session is deleted.</source>
        <translation>What lies in another folder stays when the session is deleted.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{format}: {problem}</source>
        <translation>{format}: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to the folder “{folder}”.</source>
        <translation>
            <numerusform>%n file written to the folder “{folder}”.</numerusform>
            <numerusform>%n files written to the folder “{folder}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelled; nothing was written.</translation>
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
        <source>Inspect frame</source>
        <translation>Inspect frame</translation>
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
    <name>FaceView</name>
    <message>
        <source>The face to label</source>
        <translation>The face to label</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
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
    <name>FacesController</name>
    <message>
        <source>There is no face to take a baseline of.</source>
        <translation>There is no face to take a baseline of.</translation>
    </message>
    <message>
        <source>{face}: look into the camera with a relaxed, neutral face. {seconds} s to go.</source>
        <translation>{face}: look into the camera with a relaxed, neutral face. {seconds} s to go.</translation>
    </message>
    <message>
        <source>{face} is out of the picture; its baseline waits, {seconds} s to go.</source>
        <translation>{face} is out of the picture; its baseline waits, {seconds} s to go.</translation>
    </message>
    <message>
        <source>It looks like {emotion} ({share}) so far, not neutral.</source>
        <translation>It looks like {emotion} ({share}) so far, not neutral.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Baseline recorded. The thin bars and the curves of {face} are corrected by it; a recording holds the corrected values in columns of their own.</source>
        <translation>Baseline recorded. The thin bars and the curves of {face} are corrected by it; a recording holds the corrected values in columns of their own.</translation>
    </message>
    <message>
        <source>{face} did not look neutral: {emotion} at {share} while it was recorded. The baseline is in use; one of a face at rest would be better.</source>
        <translation>{face} did not look neutral: {emotion} at {share} while it was recorded. The baseline is in use; one of a face at rest would be better.</translation>
    </message>
    <message>
        <source>Clear baselines</source>
        <translation>Clear baselines</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Record again</translation>
    </message>
</context>
<context>
    <name>FacesPanel</name>
    <message>
        <source>Faces</source>
        <translation>Faces</translation>
    </message>
    <message>
        <source>No face in the picture.
Those that are found appear here.</source>
        <translation>No face in the picture.
Those that are found appear here.</translation>
    </message>
</context>
<context>
    <name>FinishButton</name>
    <message>
        <source>Finish what a crash left open</source>
        <translation>Finish what a crash left open</translation>
    </message>
</context>
<context>
    <name>ForeignModelDialog</name>
    <message>
        <source>A model from elsewhere</source>
        <translation>A model from elsewhere</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Use this model</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>Do not use it</translation>
    </message>
    <message>
        <source>Nobody has measured how often it is right. `fer-desktop evaluate` does, on your own labelled pictures.</source>
        <translation>Nobody has measured how often it is right. `fer-desktop evaluate` does, on your own labelled pictures.</translation>
    </message>
    <message>
        <source>It was right on {percent} % of the pictures of whoever imported it.</source>
        <translation>It was right on {percent} % of the pictures of whoever imported it.</translation>
    </message>
    <message>
        <source>It does not know {emotions}: these are always 0.</source>
        <translation>It does not know {emotions}: these are always 0.</translation>
    </message>
    <message>
        <source>Its folder: {folder}. Every session names it as foreign.</source>
        <translation>Its folder: {folder}. Every session names it as foreign.</translation>
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
        <source>What this rests on:</source>
        <translation>What this rests on:</translation>
    </message>
    <message>
        <source>Probabilities of this frame</source>
        <translation>Probabilities of this frame</translation>
    </message>
    <message>
        <source>What the network sees: {side} × {side} pixels in colour</source>
        <translation>What the network sees: {side} × {side} pixels in colour</translation>
    </message>
    <message>
        <source>What the network sees: {side} × {side} grey pixels</source>
        <translation>What the network sees: {side} × {side} grey pixels</translation>
    </message>
    <message>
        <source>Label shown: {label} ({share} after smoothing; labels below {threshold} are “unsure”). Orange: covering this place takes probability away, so the label rested on it. Blue: covering it adds probability. The map shows what moved the model, not whether it is right. An expression is not a feeling.</source>
        <translation>Label shown: {label} ({share} after smoothing; labels below {threshold} are “unsure”). Orange: covering this place takes probability away, so the label rested on it. Blue: covering it adds probability. The map shows what moved the model, not whether it is right. An expression is not a feeling.</translation>
    </message>
</context>
<context>
    <name>GalleryModel</name>
    <message>
        <source>no face</source>
        <translation>no face</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n face</numerusform>
            <numerusform>%n faces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Photographs</source>
        <translation>Photographs</translation>
    </message>
</context>
<context>
    <name>GalleryWindow</name>
    <message>
        <source>Photographs: {folder}</source>
        <translation>Photographs: {folder}</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sort by</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Clearest expression first</source>
        <translation>Clearest expression first</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>All photographs</source>
        <translation>All photographs</translation>
    </message>
    <message>
        <source>Most {expression} first</source>
        <translation>Most {expression} first</translation>
    </message>
    <message>
        <source>Without a face</source>
        <translation>Without a face</translation>
    </message>
    <message>
        <source>Least probability</source>
        <translation>Least probability</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Save these results…</source>
        <translation>Save these results…</translation>
    </message>
    <message>
        <source>A session that can be reviewed, reported and exported, a row a face</source>
        <translation>A session that can be reviewed, reported and exported, a row a face</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s)</source>
        <translation>
            <numerusform>%n photograph</numerusform>
            <numerusform>%n photographs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n face</numerusform>
            <numerusform>%n faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message>
        <source>This photograph is not there any more.</source>
        <translation>This photograph is not there any more.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Saved among the recorded sessions.</source>
        <translation>Saved among the recorded sessions.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
</context>
<context>
    <name>GroupNumbers</name>
    <message>
        <source>Means over participants</source>
        <translation>Means over participants</translation>
    </message>
    <message>
        <source>Corrected by each participant&apos;s own neutral face; in brackets how many have one</source>
        <translation>Corrected by each participant&apos;s own neutral face; in brackets how many have one</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % interval</translation>
    </message>
    <message>
        <source>Share of time</source>
        <translation>Share of time</translation>
    </message>
    <message>
        <source>Corrected mean</source>
        <translation>Corrected mean</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) in both</source>
        <translation>
            <numerusform>%n participant in both</numerusform>
            <numerusform>%n participants in both</numerusform>
        </translation>
    </message>
    <message>
        <source>{second} and {first} participants</source>
        <translation>{second} and {first} participants</translation>
    </message>
    <message>
        <source>{second} − {first}: {points}, {size} ({people})</source>
        <translation>{second} − {first}: {points}, {size} ({people})</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} points</translation>
    </message>
</context>
<context>
    <name>GroupPlot</name>
    <message>
        <source>Mean over participants around the onset</source>
        <translation>Mean over participants around the onset</translation>
    </message>
</context>
<context>
    <name>HumanCheckDialog</name>
    <message>
        <source>Check the model: {name}</source>
        <translation>Check the model: {name}</translation>
    </message>
    <message>
        <source>Go on labelling</source>
        <translation>Go on labelling</translation>
    </message>
    <message>
        <source>New sample…</source>
        <translation>New sample…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>There is no episode in this session: draw from all frames.</source>
        <translation>There is no episode in this session: draw from all frames.</translation>
    </message>
    <message>
        <source>Left out, as the video has no picture of them: {count}.</source>
        <translation>Left out, as the video has no picture of them: {count}.</translation>
    </message>
    <message>
        <source>The video shows none of these faces. Check that it is the video that was analysed.</source>
        <translation>The video shows none of these faces. Check that it is the video that was analysed.</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Threshold of labels</source>
        <translation>Threshold of labels</translation>
    </message>
    <message>
        <source>Unsure for {share} of the time with a face. The session was recorded with {recorded}; the lower the threshold, the more labels are wrong.</source>
        <translation>Unsure for {share} of the time with a face. The session was recorded with {recorded}; the lower the threshold, the more labels are wrong.</translation>
    </message>
    <message>
        <source>Labels need a probability of</source>
        <translation>Labels need a probability of</translation>
    </message>
    <message>
        <source>Threshold of labels: {value} (recorded with {recorded}).</source>
        <translation>Threshold of labels: {value} (recorded with {recorded}).</translation>
    </message>
    <message>
        <source>Neutral baseline from a range</source>
        <translation>Neutral baseline from a range</translation>
    </message>
    <message>
        <source>for this session only</source>
        <translation>for this session only</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Neutral face of</source>
        <translation>Neutral face of</translation>
    </message>
    <message>
        <source>Keep it for participant</source>
        <translation>Keep it for participant</translation>
    </message>
    <message>
        <source>{face} is seen in {count} pictures of this range: a baseline needs {least}.</source>
        <translation>{face} is seen in {count} pictures of this range: a baseline needs {least}.</translation>
    </message>
    <message>
        <source>In this range the model reads {emotion} at {share}. Is the face at rest there? Undo takes the baseline back.</source>
        <translation>In this range the model reads {emotion} at {share}. Is the face at rest there? Undo takes the baseline back.</translation>
    </message>
    <message>
        <source>Choose a kept baseline</source>
        <translation>Choose a kept baseline</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Baselines</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Which expression does the face in the middle show?</source>
        <translation>Which expression does the face in the middle show?</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>cannot tell</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Key {key}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Undo (Backspace)</source>
        <translation>Undo (Backspace)</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Go on later</translation>
    </message>
    <message>
        <source>Every answer is saved at once</source>
        <translation>Every answer is saved at once</translation>
    </message>
    <message>
        <source>Show the agreement</source>
        <translation>Show the agreement</translation>
    </message>
    <message>
        <source>Best when all are labelled: who has seen the result is no longer blind</source>
        <translation>Best when all are labelled: who has seen the result is no longer blind</translation>
    </message>
    <message>
        <source>{done} of {count} faces labelled</source>
        <translation>{done} of {count} faces labelled</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A recording is going on. Opening another source ends it.</source>
        <translation>A recording is going on. Opening another source ends it.</translation>
    </message>
    <message>
        <source>End the recording and open</source>
        <translation>End the recording and open</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Go on recording</translation>
    </message>
    <message>
        <source>A recording is going on. Quitting ends it; what is recorded is kept.</source>
        <translation>A recording is going on. Quitting ends it; what is recorded is kept.</translation>
    </message>
    <message>
        <source>End the recording and quit</source>
        <translation>End the recording and quit</translation>
    </message>
    <message>
        <source>Results are being saved. Quitting now leaves the session incomplete.</source>
        <translation>Results are being saved. Quitting now leaves the session incomplete.</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Quit now</translation>
    </message>
    <message>
        <source>Go on saving</source>
        <translation>Go on saving</translation>
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
    <name>LiveControls</name>
    <message numerus="yes">
        <source>sending to %n listener(s)</source>
        <translation>
            <numerusform>sending to %n listener</numerusform>
            <numerusform>sending to %n listeners</numerusform>
        </translation>
    </message>
    <message>
        <source>taking commands</source>
        <translation>taking commands</translation>
    </message>
    <message>
        <source>network open</source>
        <translation>network open</translation>
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
        <translation>Connections to other programs</translation>
    </message>
    <message>
        <source>Values for other programs on this computer, and commands from them. Everything is off until you switch it on.</source>
        <translation>Values for other programs on this computer, and commands from them. Everything is off until you switch it on.</translation>
    </message>
    <message>
        <source>Lab Streaming Layer</source>
        <translation>Lab Streaming Layer</translation>
    </message>
    <message>
        <source>For EEG labs and LabRecorder. Not announced to other computers, but one that asks this one gets the streams.</source>
        <translation>For EEG labs and LabRecorder. Not announced to other computers, but one that asks this one gets the streams.</translation>
    </message>
    <message>
        <source>OSC</source>
        <translation>OSC</translation>
    </message>
    <message>
        <source>For Max, Pure Data, TouchDesigner: /fer/face/happiness_smoothed 0.93</source>
        <translation>For Max, Pure Data, TouchDesigner: /fer/face/happiness_smoothed 0.93</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>For browsers and scripts. A browser shows live bars at {address}</source>
        <translation>For browsers and scripts. A browser shows live bars at {address}</translation>
    </message>
    <message>
        <source>Lines over TCP</source>
        <translation>Lines over TCP</translation>
    </message>
    <message>
        <source>For PsychoPy, R, MATLAB, a shell: MARKER stimulus 1</source>
        <translation>For PsychoPy, R, MATLAB, a shell: MARKER stimulus 1</translation>
    </message>
    <message>
        <source>OSC messages</source>
        <translation>OSC messages</translation>
    </message>
    <message>
        <source>The same from Max, Pure Data, TouchDesigner: /fer/marker &quot;stimulus 1&quot;</source>
        <translation>The same from Max, Pure Data, TouchDesigner: /fer/marker &quot;stimulus 1&quot;</translation>
    </message>
    <message>
        <source>Marker stream (LSL)</source>
        <translation>Marker stream (LSL)</translation>
    </message>
    <message>
        <source>Markers of a Lab Streaming Layer stream, at the times that it gives.</source>
        <translation>Markers of a Lab Streaming Layer stream, at the times that it gives.</translation>
    </message>
    <message>
        <source>Send values</source>
        <translation>Send values</translation>
    </message>
    <message>
        <source>The largest face</source>
        <translation>The largest face</translation>
    </message>
    <message>
        <source>Every face</source>
        <translation>Every face</translation>
    </message>
    <message>
        <source>The face chosen in the window</source>
        <translation>The face chosen in the window</translation>
    </message>
    <message>
        <source>Seat: {name}</source>
        <translation>Seat: {name}</translation>
    </message>
    <message>
        <source>Whose values are sent</source>
        <translation>Whose values are sent</translation>
    </message>
    <message>
        <source>Send the participant&apos;s code, too</source>
        <translation>Send the participant&apos;s code, too</translation>
    </message>
    <message>
        <source>Whose values</source>
        <translation>Whose values</translation>
    </message>
    <message>
        <source>Take commands</source>
        <translation>Take commands</translation>
    </message>
    <message>
        <source>Programs may record: everybody in the picture knows of it and has agreed</source>
        <translation>Programs may record: everybody in the picture knows of it and has agreed</translation>
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
        <source>What to keep</source>
        <translation>What to keep</translation>
    </message>
    <message>
        <source>Other computers</source>
        <translation>Other computers</translation>
    </message>
    <message>
        <source>Let other computers listen and give commands</source>
        <translation>Let other computers listen and give commands</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Token that they must give</source>
        <translation>Token that they must give</translation>
    </message>
    <message>
        <source>Browser: http://ADDRESS:PORT/?token=TOKEN · first line over TCP: HELLO TOKEN · OSC: first argument</source>
        <translation>Browser: http://ADDRESS:PORT/?token=TOKEN · first line over TCP: HELLO TOKEN · OSC: first argument</translation>
    </message>
    <message>
        <source>Let other computers in?</source>
        <translation>Let other computers in?</translation>
    </message>
    <message>
        <source>Values of faces are personal data. They could then leave this computer, over a connection that is not encrypted. Whoever has the token can read them and, where commands are switched on, set markers and record.

Lab Streaming Layer and OSC ask for no token: their values reach everybody they are sent to.

What is on is switched off first.</source>
        <translation>Values of faces are personal data. They could then leave this computer, over a connection that is not encrypted. Whoever has the token can read them and, where commands are switched on, set markers and record.

Lab Streaming Layer and OSC ask for no token: their values reach everybody they are sent to.

What is on is switched off first.</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>Let them in</translation>
    </message>
    <message>
        <source>{done} commands done · {refused} refused · {fast} too fast</source>
        <translation>{done} commands done · {refused} refused · {fast} too fast</translation>
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
    <name>MainController</name>
    <message>
        <source>The change takes effect when the recording has ended.</source>
        <translation>The change takes effect when the recording has ended.</translation>
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
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Processor (share of one core), memory, frames a second, age of the picture when it is shown, frames left out. Press for more.</source>
        <translation>Processor (share of one core), memory, frames a second, age of the picture when it is shown, frames left out. Press for more.</translation>
    </message>
    <message>
        <source>Press to see what is sent, and to switch it off</source>
        <translation>Press to see what is sent, and to switch it off</translation>
    </message>
    <message>
        <source>Press to stop it</source>
        <translation>Press to stop it</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Study</translation>
    </message>
    <message>
        <source>Cost: {values}</source>
        <translation>Cost: {values}</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>This installation holds no manual.</source>
        <translation>This installation holds no manual.</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Search the manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>No page contains all of these words.</source>
        <translation>No page contains all of these words.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Print or save as PDF…</translation>
    </message>
</context>
<context>
    <name>MarkerNamesDialog</name>
    <message>
        <source>Marker names</source>
        <translation>Marker names</translation>
    </message>
    <message>
        <source>press again to end</source>
        <translation>press again to end</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Key {key}</translation>
    </message>
    <message>
        <source>A press marks a moment. Hold a key down to mark an event from press to release, or let one press begin it and the next end it.</source>
        <translation>A press marks a moment. Hold a key down to mark an event from press to release, or let one press begin it and the next end it.</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>{name}: from {begin} to {end}</source>
        <translation>{name}: from {begin} to {end}</translation>
    </message>
    <message>
        <source>Marker {key}</source>
        <translation>Marker {key}</translation>
    </message>
    <message>
        <source>Start a source first: a marker needs a moment to stand at.</source>
        <translation>Start a source first: a marker needs a moment to stand at.</translation>
    </message>
    <message>
        <source>Marker at {time}: {name}</source>
        <translation>Marker at {time}: {name}</translation>
    </message>
    <message>
        <source>{name} begins at {time}; press the key again when it ends</source>
        <translation>{name} begins at {time}; press the key again when it ends</translation>
    </message>
    <message>
        <source>Set a marker</source>
        <translation>Set a marker</translation>
    </message>
    <message>
        <source>Name of the marker at {time}</source>
        <translation>Name of the marker at {time}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>Recent sessio&amp;ns</source>
        <translation>Recent sessio&amp;ns</translation>
    </message>
    <message>
        <source>Recent s&amp;tudies</source>
        <translation>Recent s&amp;tudies</translation>
    </message>
    <message>
        <source>St&amp;udy</source>
        <translation>St&amp;udy</translation>
    </message>
    <message>
        <source>Set &amp;marker</source>
        <translation>Set &amp;marker</translation>
    </message>
    <message>
        <source>&amp;Turn the picture</source>
        <translation>&amp;Turn the picture</translation>
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
    <name>NamingDialog</name>
    <message>
        <source>Fill in from file names</source>
        <translation>Fill in from file names</translation>
    </message>
    <message>
        <source>Write how the names are made up. What stands in braces becomes a column; “{participant}” is the participant&apos;s code. A slash reads the folder&apos;s name too.</source>
        <translation>Write how the names are made up. What stands in braces becomes a column; “{participant}” is the participant&apos;s code. A slash reads the folder&apos;s name too.</translation>
    </message>
    <message>
        <source>Name pattern</source>
        <translation>Name pattern</translation>
    </message>
    <message>
        <source>What the names tell</source>
        <translation>What the names tell</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Fill in</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) do not fit, the first is {name}.</source>
        <translation>
            <numerusform>%n name does not fit: {name}.</numerusform>
            <numerusform>%n names do not fit, the first is {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>All names fit.</source>
        <translation>All names fit.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>NewStudyDialog</name>
    <message>
        <source>New study</source>
        <translation>New study</translation>
    </message>
    <message>
        <source>e.g. Funny and calm films</source>
        <translation>e.g. Funny and calm films</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Codes, not names, e.g. P01 P02 P03</source>
        <translation>Codes, not names, e.g. P01 P02 P03</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>What differs between recordings or between participants, with its possible values. Participants can be added at any time.</source>
        <translation>What differs between recordings or between participants, with its possible values. Participants can be added at any time.</translation>
    </message>
    <message>
        <source>Begin the study</source>
        <translation>Begin the study</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Differs between</source>
        <translation>Differs between</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>e.g. {example}</source>
        <translation>e.g. {example}</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>recordings</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>participants</translation>
    </message>
    <message>
        <source>Where the study is to lie</source>
        <translation>Where the study is to lie</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>“{name}” cannot name a variable: use letters, digits and _, no spaces.</source>
        <translation>“{name}” cannot name a variable: use letters, digits and _, no spaces.</translation>
    </message>
    <message>
        <source>Press “Begin the study” again to keep it.</source>
        <translation>Press “Begin the study” again to keep it.</translation>
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
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Terms of use</translation>
    </message>
    <message>
        <source>What will you use it for? Choose one to continue.</source>
        <translation>What will you use it for? Choose one to continue.</translation>
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
        <source>Print or save as PDF…</source>
        <translation>Print or save as PDF…</translation>
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
        <translation>Open a session or a table of scores</translation>
    </message>
    <message>
        <source>Sessions and tables of scores</source>
        <translation>Sessions and tables of scores</translation>
    </message>
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
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Participants and sessions</source>
        <translation>Participants and sessions</translation>
    </message>
    <message>
        <source>Add participants…</source>
        <translation>Add participants…</translation>
    </message>
    <message>
        <source>Add sessions</source>
        <translation>Add sessions</translation>
    </message>
    <message>
        <source>Move recorded sessions into this study</source>
        <translation>Move recorded sessions into this study</translation>
    </message>
    <message>
        <source>One &amp;session…</source>
        <translation>One &amp;session…</translation>
    </message>
    <message>
        <source>All that a &amp;table names…</source>
        <translation>All that a &amp;table names…</translation>
    </message>
    <message>
        <source>Those of the &amp;batch made into this study</source>
        <translation>Those of the &amp;batch made into this study</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Run…</translation>
    </message>
    <message>
        <source>Show the stimuli to the chosen participant, and record</source>
        <translation>Show the stimuli to the chosen participant, and record</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Withdraw…</translation>
    </message>
    <message>
        <source>Delete everything of the chosen participant</source>
        <translation>Delete everything of the chosen participant</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Its recording did not end properly</source>
        <translation>Its recording did not end properly</translation>
    </message>
    <message>
        <source>Add participants, then record: Ctrl+R asks who it is.</source>
        <translation>Add participants, then record: Ctrl+R asks who it is.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
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
        <source>Add participants</source>
        <translation>Add participants</translation>
    </message>
    <message>
        <source>Codes, not names, e.g. P04 P05</source>
        <translation>Codes, not names, e.g. P04 P05</translation>
    </message>
    <message>
        <source>Session to move into the study</source>
        <translation>Session to move into the study</translation>
    </message>
    <message>
        <source>Table with the columns session, participant and variables</source>
        <translation>Table with the columns session, participant and variables</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) added.</source>
        <translation>
            <numerusform>%n session added.</numerusform>
            <numerusform>%n sessions added.</numerusform>
        </translation>
    </message>
    <message>
        <source>{code} is gone: {sessions}, {files}.</source>
        <translation>{code} is gone: {sessions}, {files}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {code} with {sessions}, {files} ({size} MB), and the results, which hold this participant too? This cannot be undone. The results can be made anew.</source>
        <translation>Delete {code} with {sessions}, {files} ({size} MB), and the results, which hold this participant too? This cannot be undone. The results can be made anew.</translation>
    </message>
    <message>
        <source>Withdraw a participant</source>
        <translation>Withdraw a participant</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Delete for good</translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <source>Photograph with boxes</source>
        <translation>Photograph with boxes</translation>
    </message>
    <message>
        <source>No face was found in this photograph.</source>
        <translation>No face was found in this photograph.</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Faces</translation>
    </message>
    <message>
        <source>Crop of the face</source>
        <translation>Crop of the face</translation>
    </message>
    <message>
        <source>Inspect…</source>
        <translation>Inspect…</translation>
    </message>
</context>
<context>
    <name>PlaybackBar</name>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Previous frame</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Next frame</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
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
    <name>QueueLayout</name>
    <message>
        <source>Analyse many videos</source>
        <translation>Analyse many videos</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>Videos, or a table (CSV, TSV, Excel) with a column “source”</source>
        <translation>Videos, or a table (CSV, TSV, Excel) with a column “source”</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Add folder…</translation>
    </message>
    <message>
        <source>All videos of a folder and the folders in it</source>
        <translation>All videos of a folder and the folders in it</translation>
    </message>
    <message>
        <source>Fill in from file names…</source>
        <translation>Fill in from file names…</translation>
    </message>
    <message>
        <source>Participant, condition and others, as the files are named</source>
        <translation>Participant, condition and others, as the files are named</translation>
    </message>
    <message>
        <source>Add column…</source>
        <translation>Add column…</translation>
    </message>
    <message>
        <source>A variable of your own; paste it from a spreadsheet</source>
        <translation>A variable of your own; paste it from a spreadsheet</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;New</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Which jobs are shown</source>
        <translation>Which jobs are shown</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>Search the queue</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Change the folder for the results</source>
        <translation>Change the folder for the results</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Files at the same time</source>
        <translation>Files at the same time</translation>
    </message>
    <message>
        <source>Let other programs go first</source>
        <translation>Let other programs go first</translation>
    </message>
    <message>
        <source>Progress of all files</source>
        <translation>Progress of all files</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stop after these</source>
        <translation>Stop after these</translation>
    </message>
    <message>
        <source>Let the files at work end, begin no other</source>
        <translation>Let the files at work end, begin no other</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Stop now</translation>
    </message>
    <message>
        <source>The files at work are begun again the next time</source>
        <translation>The files at work are begun again the next time</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Retry failed</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Look at the chosen session</source>
        <translation>Look at the chosen session</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>One page over all, written while it goes on</source>
        <translation>One page over all, written while it goes on</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Results: {folder}</source>
        <translation>Results: {folder}</translation>
    </message>
    <message>
        <source>Drop videos, folders, or a table of them here.

Each becomes a session that can be reviewed; a summary compares them all.
You can stop at any time and go on later, even after a crash.</source>
        <translation>Drop videos, folders, or a table of them here.

Each becomes a session that can be reviewed; a summary compares them all.
You can stop at any time and go on later, even after a crash.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n done</source>
        <translation>
            <numerusform>{done} of %n done</numerusform>
            <numerusform>{done} of %n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>about {time} left</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>stopping…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>set aside</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Sources to analyse</source>
        <translation>Sources to analyse</translation>
    </message>
</context>
<context>
    <name>QueueWindow</name>
    <message>
        <source>Looking for sources…</source>
        <translation>Looking for sources…</translation>
    </message>
    <message>
        <source>All of these are in the queue already.</source>
        <translation>All of these are in the queue already.</translation>
    </message>
    <message>
        <source>Videos and tables</source>
        <translation>Videos and tables</translation>
    </message>
    <message>
        <source>Add videos, or a table of them</source>
        <translation>Add videos, or a table of them</translation>
    </message>
    <message>
        <source>Add all videos of a folder</source>
        <translation>Add all videos of a folder</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Add a column</translation>
    </message>
    <message>
        <source>Name of the variable, such as condition</source>
        <translation>Name of the variable, such as condition</translation>
    </message>
    <message>
        <source>Open the folder of a batch</source>
        <translation>Open the folder of a batch</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Folder for the results</translation>
    </message>
    <message>
        <source>Everything is done already.</source>
        <translation>Everything is done already.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n job(s) wait. Start goes on with them.</source>
        <translation>
            <numerusform>Stopped: %n job waits. Go on takes it up again.</numerusform>
            <numerusform>Stopped: %n jobs wait. Go on takes them up again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed: see the notes beside them.</source>
        <translation>
            <numerusform>%n job failed: see the note beside it.</numerusform>
            <numerusform>%n jobs failed: see the notes beside them.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is done.</source>
        <translation>All is done.</translation>
    </message>
    <message>
        <source>Do the changed ones again</source>
        <translation>Do the changed ones again</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>Stop and close?</translation>
    </message>
    <message>
        <source>Files are being analysed. Stop, and go on the next time?</source>
        <translation>Files are being analysed. Stop, and go on the next time?</translation>
    </message>
    <message>
        <source>What is done stays. The files at work now are begun again then.</source>
        <translation>What is done stays. The files at work now are begun again then.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stop and close</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>RangeBar</name>
    <message>
        <source>Mean of each expression in the range</source>
        <translation>Mean of each expression in the range</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Show this range alone</source>
        <translation>Show this range alone</translation>
    </message>
    <message>
        <source>Mark…</source>
        <translation>Mark…</translation>
    </message>
    <message>
        <source>Name it as an event, from beginning to end</source>
        <translation>Name it as an event, from beginning to end</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Exclude…</translation>
    </message>
    <message>
        <source>Take its scores out of reports and exports</source>
        <translation>Take its scores out of reports and exports</translation>
    </message>
    <message>
        <source>Select no range</source>
        <translation>Select no range</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>the face is not seen</source>
        <translation>the face is not seen</translation>
    </message>
    <message>
        <source>mean: {values}</source>
        <translation>mean: {values}</translation>
    </message>
</context>
<context>
    <name>RecordingControls</name>
    <message>
        <source>From the beginning of the video</source>
        <translation>From the beginning of the video</translation>
    </message>
    <message>
        <source>Here, at {time}: what comes before is missing in the session</source>
        <translation>Here, at {time}: what comes before is missing in the session</translation>
    </message>
    <message>
        <source>The source ended or changed before the recording began: nothing is kept.</source>
        <translation>The source ended or changed before the recording began: nothing is kept.</translation>
    </message>
    <message>
        <source>The recording was called off before it began.</source>
        <translation>The recording was called off before it began.</translation>
    </message>
    <message>
        <source>This computer cannot write the video as fast as pictures come: some are left out of the video. All that are analysed are in the table.</source>
        <translation>This computer cannot write the video as fast as pictures come: some are left out of the video. All that are analysed are in the table.</translation>
    </message>
    <message>
        <source>Recorded {count} frames to {folder}.</source>
        <translation>Recorded {count} frames to {folder}.</translation>
    </message>
    <message>
        <source>The first {time} of the video are not in it.</source>
        <translation>The first {time} of the video are not in it.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) are missing in the video file; the table is complete.</source>
        <translation>
            <numerusform>%n frame is missing in the video file; the table is complete.</numerusform>
            <numerusform>%n frames are missing in the video file; the table is complete.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Report…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report of {name}</source>
        <translation>Report of {name}</translation>
    </message>
    <message>
        <source>Shares, means, transitions and episodes of every face, with plots. An episode is a stretch in which one expression is strong.</source>
        <translation>Shares, means, transitions and episodes of every face, with plots. An episode is a stretch in which one expression is strong.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Web page (report.html)</source>
        <translation>Web page (report.html)</translation>
    </message>
    <message>
        <source>PDF (report.pdf)</source>
        <translation>PDF (report.pdf)</translation>
    </message>
    <message>
        <source>The smoothed probability reaches this value</source>
        <translation>The smoothed probability reaches this value</translation>
    </message>
    <message>
        <source>At or below the value at which it begins, so that trembling around one value is one episode</source>
        <translation>At or below the value at which it begins, so that trembling around one value is one episode</translation>
    </message>
    <message>
        <source>Time from this marker to the beginning of an episode</source>
        <translation>Time from this marker to the beginning of an episode</translation>
    </message>
    <message>
        <source>Method paragraph for a paper</source>
        <translation>Method paragraph for a paper</translation>
    </message>
    <message>
        <source>Copy paragraph</source>
        <translation>Copy paragraph</translation>
    </message>
    <message>
        <source>Most recent marker</source>
        <translation>Most recent marker</translation>
    </message>
    <message>
        <source>No markers</source>
        <translation>No markers</translation>
    </message>
    <message>
        <source>Episode starts at probability</source>
        <translation>Episode starts at probability</translation>
    </message>
    <message>
        <source>Episode ends below probability</source>
        <translation>Episode ends below probability</translation>
    </message>
    <message>
        <source>Minimum duration</source>
        <translation>Minimum duration</translation>
    </message>
    <message>
        <source>Shorter episodes are left out</source>
        <translation>Shorter episodes are left out</translation>
    </message>
    <message>
        <source>Latency measured from</source>
        <translation>Latency measured from</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Create report</source>
        <translation>Create report</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s) with these values.</source>
        <translation>
            <numerusform>%n episode with these values.</numerusform>
            <numerusform>%n episodes with these values.</numerusform>
        </translation>
    </message>
    <message>
        <source>The paragraph is in the clipboard.</source>
        <translation>The paragraph is in the clipboard.</translation>
    </message>
    <message>
        <source>Creating the report…</source>
        <translation>Creating the report…</translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>Created:</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelled. Nothing was written.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>What you said, and what the model said</source>
        <translation>What you said, and what the model said</translation>
    </message>
    <message>
        <source>How often you confirm what the model says</source>
        <translation>How often you confirm what the model says</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa cannot be told</source>
        <translation>Cohen&apos;s kappa cannot be told</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: {value} (95 % interval {low} to {high})</source>
        <translation>Cohen&apos;s kappa: {value} (95 % interval {low} to {high})</translation>
    </message>
    <message>
        <source>You and the model gave the same label to {share} of {count} faces.</source>
        <translation>You and the model gave the same label to {share} of {count} faces.</translation>
    </message>
    <message>
        <source>Both used one and the same label throughout, so nothing tells agreement from chance. Label a sample with more variety.</source>
        <translation>Both used one and the same label throughout, so nothing tells agreement from chance. Label a sample with more variety.</translation>
    </message>
    <message>
        <source>Guessing with the same habits would reach {share}.</source>
        <translation>Guessing with the same habits would reach {share}.</translation>
    </message>
    <message>
        <source>Kappa counts only what goes beyond guessing: 0 is no better than chance, 1 is full agreement. Landis and Koch (1977) call this: {word}. That word is a custom, not a proof; look below at the classes that you need.</source>
        <translation>Kappa counts only what goes beyond guessing: 0 is no better than chance, 1 is full agreement. Landis and Koch (1977) call this: {word}. That word is a custom, not a proof; look below at the classes that you need.</translation>
    </message>
    <message>
        <source>Where both of you named an expression ({count} faces), it was the same in {share}. “Cannot tell” counts like the model&apos;s “unsure”.</source>
        <translation>Where both of you named an expression ({count} faces), it was the same in {share}. “Cannot tell” counts like the model&apos;s “unsure”.</translation>
    </message>
    <message>
        <source>The interval is wide: label more faces for a firmer figure.</source>
        <translation>The interval is wide: label more faces for a firmer figure.</translation>
    </message>
    <message>
        <source>Only the peaks of episodes were drawn: this tells of strong expressions, not of the whole session.</source>
        <translation>Only the peaks of episodes were drawn: this tells of strong expressions, not of the whole session.</translation>
    </message>
    <message>
        <source>no agreement beyond chance</source>
        <translation>no agreement beyond chance</translation>
    </message>
    <message>
        <source>slight agreement</source>
        <translation>slight agreement</translation>
    </message>
    <message>
        <source>fair agreement</source>
        <translation>fair agreement</translation>
    </message>
    <message>
        <source>moderate agreement</source>
        <translation>moderate agreement</translation>
    </message>
    <message>
        <source>substantial agreement</source>
        <translation>substantial agreement</translation>
    </message>
    <message>
        <source>almost perfect agreement</source>
        <translation>almost perfect agreement</translation>
    </message>
    <message>
        <source>you ↓   model →</source>
        <translation>you ↓   model →</translation>
    </message>
    <message>
        <source>The model says</source>
        <translation>The model says</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>how often</translation>
    </message>
    <message>
        <source>you agree</source>
        <translation>you agree</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % interval</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>The results are being saved. This takes a moment.</source>
        <translation>The results are being saved. This takes a moment.</translation>
    </message>
    <message>
        <source>Another source was opened meanwhile: nothing is saved.</source>
        <translation>Another source was opened meanwhile: nothing is saved.</translation>
    </message>
    <message>
        <source>Saving · {share}</source>
        <translation>Saving · {share}</translation>
    </message>
    <message>
        <source>Analysing the rest · {share}</source>
        <translation>Analysing the rest · {share}</translation>
    </message>
    <message>
        <source>The video has ended.</source>
        <translation>The video has ended.</translation>
    </message>
    <message>
        <source>Not all of it was watched; what was not is analysed on saving.</source>
        <translation>Not all of it was watched; what was not is analysed on saving.</translation>
    </message>
    <message>
        <source>Save these results…</source>
        <translation>Save these results…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Report…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>The whole video is analysed.</source>
        <translation>The whole video is analysed.</translation>
    </message>
    <message>
        <source>Saved as {folder}.</source>
        <translation>Saved as {folder}.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>What was left out</source>
        <translation>What was left out</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>What was left out, and why</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>Compare by</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Face seen at least</source>
        <translation>Face seen at least</translation>
    </message>
    <message>
        <source>Make tables and page</source>
        <translation>Make tables and page</translation>
    </message>
    <message>
        <source>with PDF</source>
        <translation>with PDF</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Open the page</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <source>the events themselves</source>
        <translation>the events themselves</translation>
    </message>
    <message>
        <source>Reading the sessions…</source>
        <translation>Reading the sessions…</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>side by side</translation>
    </message>
    <message>
        <source>whole session</source>
        <translation>whole session</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Nothing was left out.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Writing…</translation>
    </message>
    <message>
        <source>Made in {folder}: {names}</source>
        <translation>Made in {folder}: {names}</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Session</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Play</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Correct</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Check the model by hand…</source>
        <translation>&amp;Check the model by hand…</translation>
    </message>
    <message>
        <source>Choose the &amp;video…</source>
        <translation>Choose the &amp;video…</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>Show &amp;folder</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Re&amp;name the face…</source>
        <translation>Re&amp;name the face…</translation>
    </message>
    <message>
        <source>&amp;Merge the face with another…</source>
        <translation>&amp;Merge the face with another…</translation>
    </message>
    <message>
        <source>S&amp;plit the face here</source>
        <translation>S&amp;plit the face here</translation>
    </message>
    <message>
        <source>Chan&amp;ge the marker…</source>
        <translation>Chan&amp;ge the marker…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the marker</source>
        <translation>Remo&amp;ve the marker</translation>
    </message>
    <message>
        <source>Range begins &amp;here</source>
        <translation>Range begins &amp;here</translation>
    </message>
    <message>
        <source>Range ends h&amp;ere</source>
        <translation>Range ends h&amp;ere</translation>
    </message>
    <message>
        <source>E&amp;xclude a range…</source>
        <translation>E&amp;xclude a range…</translation>
    </message>
    <message>
        <source>&amp;Include again</source>
        <translation>&amp;Include again</translation>
    </message>
    <message>
        <source>Thres&amp;hold of labels…</source>
        <translation>Thres&amp;hold of labels…</translation>
    </message>
    <message>
        <source>Neutral &amp;baseline from a range…</source>
        <translation>Neutral &amp;baseline from a range…</translation>
    </message>
    <message>
        <source>&amp;Use a kept baseline…</source>
        <translation>&amp;Use a kept baseline…</translation>
    </message>
</context>
<context>
    <name>ReviewPlayer</name>
    <message>
        <source>Frame {number}</source>
        <translation>Frame {number}</translation>
    </message>
</context>
<context>
    <name>ReviewSide</name>
    <message>
        <source>Faces</source>
        <translation>Faces</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Markers</translation>
    </message>
    <message>
        <source>Excluded ranges</source>
        <translation>Excluded ranges</translation>
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
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Exclude…</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>Include again</translation>
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
        <source>Report…</source>
        <translation>Report…</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Check…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>{name}   ({frames} frames)</source>
        <translation>{name}   ({frames} frames)</translation>
    </message>
    <message>
        <source>all faces</source>
        <translation>all faces</translation>
    </message>
    <message>
        <source>I and O: a range begins and ends at this picture.</source>
        <translation>I and O: a range begins and ends at this picture.</translation>
    </message>
    <message>
        <source>Chosen: {begin} to {end}</source>
        <translation>Chosen: {begin} to {end}</translation>
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
        <source>This session keeps scores only: no picture was recorded.</source>
        <translation>This session keeps scores only: no picture was recorded.</translation>
    </message>
    <message>
        <source>No video of this table&apos;s name lies beside it.</source>
        <translation>No video of this table&apos;s name lies beside it.</translation>
    </message>
    <message>
        <source>This session keeps scores only, and {name} is not where it was.</source>
        <translation>This session keeps scores only, and {name} is not where it was.</translation>
    </message>
    <message>
        <source>Choose the video…</source>
        <translation>Choose the video…</translation>
    </message>
    <message>
        <source>Choose the video</source>
        <translation>Choose the video</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>The video ends at {length}, the table at {end}. Is it the right one?</source>
        <translation>The video ends at {length}, the table at {end}. Is it the right one?</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Choose another…</translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>Is analysis running?</source>
        <translation>Is analysis running?</translation>
    </message>
    <message>
        <source>Escape: leave full screen   ·   Space: play or pause</source>
        <translation>Escape: leave full screen   ·   Space: play or pause</translation>
    </message>
    <message>
        <source>No face in the picture.</source>
        <translation>No face in the picture.</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Source and run</source>
        <translation>Source and run</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Is analysis running?</source>
        <translation>Is analysis running?</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>Run {code}</source>
        <translation>Run {code}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Your face is recorded by a camera while you watch. A program reads how your expression looks; this is not what you feel. You may stop at any time, and have everything deleted, without giving a reason.</source>
        <translation>Your face is recorded by a camera while you watch. A program reads how your expression looks; this is not what you feel. You may stop at any time, and have everything deleted, without giving a reason.</translation>
    </message>
    <message>
        <source>Text of the consent</source>
        <translation>Text of the consent</translation>
    </message>
    <message>
        <source>The participant has read this and agrees</source>
        <translation>The participant has read this and agrees</translation>
    </message>
    <message>
        <source>Set-up check</source>
        <translation>Set-up check</translation>
    </message>
    <message>
        <source>Screen of the participant</source>
        <translation>Screen of the participant</translation>
    </message>
    <message>
        <source>{screen} (this one)</source>
        <translation>{screen} (this one)</translation>
    </message>
    <message>
        <source>A window, to try it out</source>
        <translation>A window, to try it out</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>What to keep</translation>
    </message>
    <message>
        <source>Stimuli</source>
        <translation>Stimuli</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message numerus="yes">
        <source>%n stimulus(i) will be shown. Escape breaks off.</source>
        <translation>
            <numerusform>%n stimulus will be shown. Escape breaks off.</numerusform>
            <numerusform>%n stimuli will be shown. Escape breaks off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) of films came too late to be shown.</source>
        <translation>
            <numerusform>%n frame of a film came too late to be shown.</numerusform>
            <numerusform>%n frames of films came too late to be shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatsDialog</name>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Drag over the picture to draw where somebody sits. A face whose middle is in a seat has the seat&apos;s name in this and every later video. Double-click a name to change it.</source>
        <translation>Drag over the picture to draw where somebody sits. A face whose middle is in a seat has the seat&apos;s name in this and every later video. Double-click a name to change it.</translation>
    </message>
    <message>
        <source>Left and right half</source>
        <translation>Left and right half</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Seat {number}</source>
        <translation>Seat {number}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>Open seats</source>
        <translation>Open seats</translation>
    </message>
    <message>
        <source>Save seats</source>
        <translation>Save seats</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Position in the file</source>
        <translation>Position in the file</translation>
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
        <source>Finish a recording that a crash or a power cut ended</source>
        <translation>Finish a recording that a crash or a power cut ended</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <source>Open another</source>
        <translation>Open another</translation>
    </message>
    <message>
        <source>A session elsewhere, or any timeline.csv with its video</source>
        <translation>A session elsewhere, or any timeline.csv with its video</translation>
    </message>
    <message>
        <source>Session &amp;folder…</source>
        <translation>Session &amp;folder…</translation>
    </message>
    <message>
        <source>&amp;Table of scores…</source>
        <translation>&amp;Table of scores…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>No session contains these words.</source>
        <translation>No session contains these words.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s).</source>
        <translation>
            <numerusform>%n session.</numerusform>
            <numerusform>%n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n session(s).</source>
        <translation>
            <numerusform>{found} of %n session.</numerusform>
            <numerusform>{found} of %n sessions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Open a session</translation>
    </message>
    <message>
        <source>Tables of scores</source>
        <translation>Tables of scores</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) did not end properly and can be recovered.</source>
        <translation>
            <numerusform>%n session did not end properly and can be recovered.</numerusform>
            <numerusform>%n sessions did not end properly and can be recovered.</numerusform>
        </translation>
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
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>There is no recorded session yet.

Start a camera or a video and press Record (Ctrl+R), or choose File, Analyse many videos.
Every recording then stands in this list.</source>
        <translation>There is no recorded session yet.

Start a camera or a video and press Record (Ctrl+R), or choose File, Analyse many videos.
Every recording then stands in this list.</translation>
    </message>
    <message>
        <source>{count} files, {size} MB, exports in its folder included. Copies that were saved elsewhere stay there.</source>
        <translation>{count} files, {size} MB, exports in its folder included. Copies that were saved elsewhere stay there.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>SessionsFolder</name>
    <message>
        <source>Choose another folder…</source>
        <translation>Choose another folder…</translation>
    </message>
    <message>
        <source>Folder for new sessions</source>
        <translation>Folder for new sessions</translation>
    </message>
    <message>
        <source>New sessions are kept in {folder} from now on. Try again.</source>
        <translation>New sessions are kept in {folder} from now on. Try again.</translation>
    </message>
</context>
<context>
    <name>SessionsList</name>
    <message>
        <source>Recorded sessions</source>
        <translation>Recorded sessions</translation>
    </message>
</context>
<context>
    <name>SessionsModel</name>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
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
        <source>unreadable</source>
        <translation>unreadable</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>unfinished</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>being recorded</translation>
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
        <source>Scores only: no picture was recorded.</source>
        <translation>Scores only: no picture was recorded.</translation>
    </message>
    <message>
        <source>Session of {date}</source>
        <translation>Session of {date}</translation>
    </message>
</context>
<context>
    <name>SessionsTasks</name>
    <message>
        <source>Deleted {count} files of {name}, {size} MB: {files}</source>
        <translation>Deleted {count} files of {name}, {size} MB: {files}</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset to default</source>
        <translation>Reset to default</translation>
    </message>
    <message>
        <source>Reset to default: {name}</source>
        <translation>Reset to default: {name}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>{folder}: not from FER Desktop, calls itself “{name}”, SHA-256 {digest}</source>
        <translation>{folder}: not from FER Desktop, calls itself “{name}”, SHA-256 {digest}</translation>
    </message>
    <message>
        <source>{name}: not from FER Desktop, SHA-256 {digest}</source>
        <translation>{name}: not from FER Desktop, SHA-256 {digest}</translation>
    </message>
    <message>
        <source>{percent} % right on the pictures it was measured on</source>
        <translation>{percent} % right on the pictures it was measured on</translation>
    </message>
    <message>
        <source>{percent} % right on FER-2013</source>
        <translation>{percent} % right on FER-2013</translation>
    </message>
    <message>
        <source>best on camera</source>
        <translation>best on camera</translation>
    </message>
    <message>
        <source>{milliseconds} ms a face</source>
        <translation>{milliseconds} ms a face</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
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
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Light, dark, or the same as the desktop.</source>
        <translation>Light, dark, or the same as the desktop.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>System default</translation>
    </message>
    <message>
        <source>Language of menus and messages.</source>
        <translation>Language of menus and messages.</translation>
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
        <source>Mirror camera</source>
        <translation>Mirror camera</translation>
    </message>
    <message>
        <source>Raw values in timeline</source>
        <translation>Raw values in timeline</translation>
    </message>
    <message>
        <source>Faint lines behind the smoothed ones show each frame on its own.</source>
        <translation>Faint lines behind the smoothed ones show each frame on its own.</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>My documents</translation>
    </message>
    <message>
        <source>The network that reads expressions. Add your own with `fer-desktop import-model`.</source>
        <translation>The network that reads expressions. Add your own with `fer-desktop import-model`.</translation>
    </message>
    <message>
        <source>Label threshold</source>
        <translation>Label threshold</translation>
    </message>
    <message>
        <source>Model default</source>
        <translation>Model default</translation>
    </message>
    <message>
        <source>Read every nth frame</source>
        <translation>Read every nth frame</translation>
    </message>
    <message>
        <source>In between, the last values are kept. 1 reads every analysed frame.</source>
        <translation>In between, the last values are kept. 1 reads every analysed frame.</translation>
    </message>
    <message>
        <source>Face detection</source>
        <translation>Face detection</translation>
    </message>
    <message>
        <source>The method that finds faces.</source>
        <translation>The method that finds faces.</translation>
    </message>
    <message>
        <source>Detection mode</source>
        <translation>Detection mode</translation>
    </message>
    <message>
        <source>Tracking known faces costs a fraction of searching every frame.</source>
        <translation>Tracking known faces costs a fraction of searching every frame.</translation>
    </message>
    <message>
        <source>Track known faces, search at intervals</source>
        <translation>Track known faces, search at intervals</translation>
    </message>
    <message>
        <source>Search every frame</source>
        <translation>Search every frame</translation>
    </message>
    <message>
        <source>Search interval</source>
        <translation>Search interval</translation>
    </message>
    <message>
        <source>A new face is found within this time.</source>
        <translation>A new face is found within this time.</translation>
    </message>
    <message>
        <source>Minimum face size</source>
        <translation>Minimum face size</translation>
    </message>
    <message>
        <source>Smaller faces are not found. Larger values are faster.</source>
        <translation>Smaller faces are not found. Larger values are faster.</translation>
    </message>
    <message>
        <source>Tilted faces</source>
        <translation>Tilted faces</translation>
    </message>
    <message>
        <source>Find faces tilted by up to 90°, too. A search takes over three times as long.</source>
        <translation>Find faces tilted by up to 90°, too. A search takes over three times as long.</translation>
    </message>
    <message>
        <source>First-stage threshold</source>
        <translation>First-stage threshold</translation>
    </message>
    <message>
        <source>Minimum confidence of a candidate, 0 to 1. Higher values find fewer faces and fewer false ones.</source>
        <translation>Minimum confidence of a candidate, 0 to 1. Higher values find fewer faces and fewer false ones.</translation>
    </message>
    <message>
        <source>Second-stage threshold</source>
        <translation>Second-stage threshold</translation>
    </message>
    <message>
        <source>The same for the second of the three networks.</source>
        <translation>The same for the second of the three networks.</translation>
    </message>
    <message>
        <source>Third-stage threshold</source>
        <translation>Third-stage threshold</translation>
    </message>
    <message>
        <source>The same for the third network: the final confidence of a face.</source>
        <translation>The same for the third network: the final confidence of a face.</translation>
    </message>
    <message>
        <source>Face is lost after</source>
        <translation>Face is lost after</translation>
    </message>
    <message>
        <source>A face that returns later gets a new number.</source>
        <translation>A face that returns later gets a new number.</translation>
    </message>
    <message>
        <source>Requested from the camera, which may deliver the nearest it has.</source>
        <translation>Requested from the camera, which may deliver the nearest it has.</translation>
    </message>
    <message>
        <source>Adapt to this computer</source>
        <translation>Adapt to this computer</translation>
    </message>
    <message>
        <source>If this computer is too slow for the camera, search less often, then at lower resolution, until it keeps up again.</source>
        <translation>If this computer is too slow for the camera, search less often, then at lower resolution, until it keeps up again.</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation>CPU limit</translation>
    </message>
    <message>
        <source>Share of all processor cores that analysis may use, 0.05 to 1.</source>
        <translation>Share of all processor cores that analysis may use, 0.05 to 1.</translation>
    </message>
    <message>
        <source>Detector threads</source>
        <translation>Detector threads</translation>
    </message>
    <message>
        <source>More threads are faster on large pictures but use more CPU.</source>
        <translation>More threads are faster on large pictures but use more CPU.</translation>
    </message>
    <message>
        <source>Classifier threads</source>
        <translation>Classifier threads</translation>
    </message>
    <message>
        <source>Show cameras like a mirror. Recordings are never mirrored.</source>
        <translation>Show cameras like a mirror. Recordings are never mirrored.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Folder for sessions</source>
        <translation>Folder for sessions</translation>
    </message>
    <message>
        <source>Where recordings and saved results are kept, and where the list of sessions looks. Sessions recorded before stay where they are.</source>
        <translation>Where recordings and saved results are kept, and where the list of sessions looks. Sessions recorded before stay where they are.</translation>
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
        <source>Below it the label is “unsure”. The model&apos;s own value was chosen so that most of the labels given are right.</source>
        <translation>Below it the label is “unsure”. The model&apos;s own value was chosen so that most of the labels given are right.</translation>
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
        <source>Detector</source>
        <translation>Detector</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
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
        <source>One is enough for a few faces.</source>
        <translation>One is enough for a few faces.</translation>
    </message>
    <message>
        <source>Files and streams</source>
        <translation>Files and streams</translation>
    </message>
    <message>
        <source>Deinterlace</source>
        <translation>Deinterlace</translation>
    </message>
    <message>
        <source>Combine the half pictures of tapes and television into whole ones.</source>
        <translation>Combine the half pictures of tapes and television into whole ones.</translation>
    </message>
    <message>
        <source>Skip damaged frames</source>
        <translation>Skip damaged frames</translation>
    </message>
    <message>
        <source>Do not analyse frames that are torn because the file or the connection is damaged. Otherwise their rows are marked in the table.</source>
        <translation>Do not analyse frames that are torn because the file or the connection is damaged. Otherwise their rows are marked in the table.</translation>
    </message>
    <message>
        <source>Maximum picture size</source>
        <translation>Maximum picture size</translation>
    </message>
    <message>
        <source>Sources with larger pictures are refused, because even a small file could demand all memory.</source>
        <translation>Sources with larger pictures are refused, because even a small file could demand all memory.</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> megapixels</translation>
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
        <source>No setting contains these words.</source>
        <translation>No setting contains these words.</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Reset all settings</translation>
    </message>
</context>
<context>
    <name>SharedActions</name>
    <message>
        <source>&amp;Play/Pause</source>
        <translation>&amp;Play/Pause</translation>
    </message>
    <message>
        <source>Ne&amp;xt frame</source>
        <translation>Ne&amp;xt frame</translation>
    </message>
    <message>
        <source>Pre&amp;vious frame</source>
        <translation>Pre&amp;vious frame</translation>
    </message>
    <message>
        <source>Forward 5 s</source>
        <translation>Forward 5 s</translation>
    </message>
    <message>
        <source>Back 5 s</source>
        <translation>Back 5 s</translation>
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
        <source>&amp;Set a marker…</source>
        <translation>&amp;Set a marker…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Report…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copy picture</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Save picture…</translation>
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
        <source>&amp;Whole picture</source>
        <translation>&amp;Whole picture</translation>
    </message>
    <message>
        <source>&amp;Next face</source>
        <translation>&amp;Next face</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Play/Pause</source>
        <translation>Play/Pause</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Leave full screen</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Read off values along the timeline</source>
        <translation>Read off values along the timeline</translation>
    </message>
    <message>
        <source>Longer or shorter time in the timeline</source>
        <translation>Longer or shorter time in the timeline</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Elsewhere</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>There is no picture yet.</source>
        <translation>There is no picture yet.</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>The picture is in the clipboard.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Save picture</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>picture</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Files of the folder that are left out: {files}.</source>
        <translation>Files of the folder that are left out: {files}.</translation>
    </message>
    <message>
        <source>The recording begins at {time} of the video: what comes before is not in it.</source>
        <translation>The recording begins at {time} of the video: what comes before is not in it.</translation>
    </message>
    <message>
        <source>Torn pictures: {count}. Their rows in the table are marked.</source>
        <translation>Torn pictures: {count}. Their rows in the table are marked.</translation>
    </message>
    <message>
        <source>The pictures are turned clockwise by {degrees}°.</source>
        <translation>The pictures are turned clockwise by {degrees}°.</translation>
    </message>
    <message>
        <source>The stream states no times: each picture has the time at which it arrived here.</source>
        <translation>The stream states no times: each picture has the time at which it arrived here.</translation>
    </message>
    <message>
        <source>The video is interlaced: whole pictures are made of it.</source>
        <translation>The video is interlaced: whole pictures are made of it.</translation>
    </message>
    <message>
        <source>The video is interlaced and analysed as it is: what moves has edges like a comb.</source>
        <translation>The video is interlaced and analysed as it is: what moves has edges like a comb.</translation>
    </message>
    <message>
        <source>The video is HDR ({curve}): its pictures are brought to standard range.</source>
        <translation>The video is HDR ({curve}): its pictures are brought to standard range.</translation>
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
        <source>No camera is connected</source>
        <translation>No camera is connected</translation>
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
        <translation>Camera {number}</translation>
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
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Show the log</translation>
    </message>
    <message>
        <source>Size and rate…</source>
        <translation>Size and rate…</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Another address…</translation>
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
        <source>It is tried again by itself.</source>
        <translation>It is tried again by itself.</translation>
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
        <source>This camera gives no picture</source>
        <translation>This camera gives no picture</translation>
    </message>
    <message>
        <source>The stream does not answer</source>
        <translation>The stream does not answer</translation>
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
        <source>Search for cameras</source>
        <translation>Search for cameras</translation>
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
    <name>StatusPresenter</name>
    <message>
        <source>End of file · Space plays it again</source>
        <translation>End of file · Space plays it again</translation>
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
        <source>Preparing the recording…</source>
        <translation>Preparing the recording…</translation>
    </message>
    <message>
        <source>Analysing faces</source>
        <translation>Analysing faces</translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <translation>Recording {time}</translation>
    </message>
    <message>
        <source> · {count} not in the video</source>
        <translation> · {count} not in the video</translation>
    </message>
    <message>
        <source>   ·   {rate} Hz</source>
        <translation>   ·   {rate} Hz</translation>
    </message>
    <message>
        <source>   ·   turned by {degrees}°</source>
        <translation>   ·   turned by {degrees}°</translation>
    </message>
</context>
<context>
    <name>StimuliPage</name>
    <message>
        <source>Stimuli</source>
        <translation>Stimuli</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>File or text</source>
        <translation>File or text</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Seconds</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>&amp;Videos and pictures…</source>
        <translation>&amp;Videos and pictures…</translation>
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
        <translation>&amp;Fixation cross</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>As listed, for everybody</source>
        <translation>As listed, for everybody</translation>
    </message>
    <message>
        <source>Random, another for each participant</source>
        <translation>Random, another for each participant</translation>
    </message>
    <message>
        <source>Counterbalanced over the participants</source>
        <translation>Counterbalanced over the participants</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>What participants read and agree to</source>
        <translation>What participants read and agree to</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Neutral face first</source>
        <translation>Neutral face first</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>picture</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>cross</translation>
    </message>
    <message>
        <source>Double-click to show another file</source>
        <translation>Double-click to show another file</translation>
    </message>
    <message>
        <source>Videos and pictures to show</source>
        <translation>Videos and pictures to show</translation>
    </message>
    <message>
        <source>Another file for {name}</source>
        <translation>Another file for {name}</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Add a text</translation>
    </message>
    <message>
        <source>It stands until the participant presses the space bar.</source>
        <translation>It stands until the participant presses the space bar.</translation>
    </message>
    <message>
        <source>“{text}” is no number of seconds above 0; an empty field is the length of a video, or until the space bar.</source>
        <translation>“{text}” is no number of seconds above 0; an empty field is the length of a video, or until the space bar.</translation>
    </message>
</context>
<context>
    <name>StimulusScreen</name>
    <message>
        <source>Screen of the participant</source>
        <translation>Screen of the participant</translation>
    </message>
</context>
<context>
    <name>Studies</name>
    <message>
        <source>Open a study: the folder that holds study.json</source>
        <translation>Open a study: the folder that holds study.json</translation>
    </message>
    <message>
        <source>A sample study is drawn and analysed; this takes some seconds.</source>
        <translation>A sample study is drawn and analysed; this takes some seconds.</translation>
    </message>
    <message>
        <source>Start the camera that films the participant first.</source>
        <translation>Start the camera that films the participant first.</translation>
    </message>
    <message>
        <source>{code} has seen all stimuli.</source>
        <translation>{code} has seen all stimuli.</translation>
    </message>
    <message>
        <source>No study is open: begin or open one, or make the sample, in this menu.</source>
        <translation>No study is open: begin or open one, or make the sample, in this menu.</translation>
    </message>
    <message>
        <source>Study: {title}</source>
        <translation>Study: {title}</translation>
    </message>
</context>
<context>
    <name>StudyFields</name>
    <message>
        <source>Choose a participant</source>
        <translation>Choose a participant</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
</context>
<context>
    <name>StudyWindow</name>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Stimuli</source>
        <translation>Stimuli</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Study: {title}</source>
        <translation>Study: {title}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Print or save as PDF…</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>Face shown in the timeline</source>
        <translation>Face shown in the timeline</translation>
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
        <source>What the plot shows</source>
        <translation>What the plot shows</translation>
    </message>
    <message>
        <source>Whole video</source>
        <translation>Whole video</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Follow again</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
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
        <source>All faces</source>
        <translation>All faces</translation>
    </message>
</context>
<context>
    <name>TimelinePlot</name>
    <message>
        <source>Timeline of the probabilities</source>
        <translation>Timeline of the probabilities</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Drag: select a range. Wheel: zoom. Shift and wheel: move.</source>
        <translation>Drag: select a range. Wheel: zoom. Shift and wheel: move.</translation>
    </message>
    <message>
        <source>← →: read values off.</source>
        <translation>← →: read values off.</translation>
    </message>
    <message>
        <source>Click: go there.</source>
        <translation>Click: go there.</translation>
    </message>
    <message>
        <source>← →: one frame.</source>
        <translation>← →: one frame.</translation>
    </message>
    <message>
        <source>Colour: label. Pale: unsure.</source>
        <translation>Colour: label. Pale: unsure.</translation>
    </message>
    <message>
        <source>Thick: corrected by the baseline. Thin: as measured.</source>
        <translation>Thick: corrected by the baseline. Thin: as measured.</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>A recording belongs to one shape of picture: turn it when the recording has ended.</source>
        <translation>A recording belongs to one shape of picture: turn it when the recording has ended.</translation>
    </message>
    <message>
        <source>The pictures of this source are turned by {degrees}° from now on.</source>
        <translation>The pictures of this source are turned by {degrees}° from now on.</translation>
    </message>
    <message>
        <source>The pictures of this source are shown as they come.</source>
        <translation>The pictures of this source are shown as they come.</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translation>Turn back</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Video picture</source>
        <translation>Video picture</translation>
    </message>
    <message>
        <source>{zoom}× · Ctrl+0: whole picture</source>
        <translation>{zoom}× · Ctrl+0: whole picture</translation>
    </message>
</context>
<context>
    <name>ViewUpdater</name>
    <message numerus="yes">
        <source>%n torn picture(s)</source>
        <translation>
            <numerusform>%n torn picture</numerusform>
            <numerusform>%n torn pictures</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU {share} %   ·   {megabytes} MB</source>
        <translation>CPU {share} %   ·   {megabytes} MB</translation>
    </message>
    <message>
        <source>{rate} frames/s   ·   {latency} ms   ·   {dropped} dropped</source>
        <translation>{rate} frames/s   ·   {latency} ms   ·   {dropped} dropped</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>Port of {way}</source>
        <translation>Port of {way}</translation>
    </message>
    <message>
        <source>Address of {way}</source>
        <translation>Address of {way}</translation>
    </message>
    <message>
        <source>Name of {way}</source>
        <translation>Name of {way}</translation>
    </message>
    <message>
        <source>Name of the stream</source>
        <translation>Name of the stream</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>nobody is there</source>
        <translation>nobody is there</translation>
    </message>
    <message numerus="yes">
        <source>%n listener(s)</source>
        <translation>
            <numerusform>%n listener</numerusform>
            <numerusform>%n listeners</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} sent</source>
        <translation>{count} sent</translation>
    </message>
    <message>
        <source>{count} dropped</source>
        <translation>{count} dropped</translation>
    </message>
    <message numerus="yes">
        <source>%n sender(s)</source>
        <translation>
            <numerusform>%n sender</numerusform>
            <numerusform>%n senders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoseDialog</name>
    <message>
        <source>Add a session</source>
        <translation>Add a session</translation>
    </message>
    <message>
        <source>{session} is moved into the study.</source>
        <translation>{session} is moved into the study.</translation>
    </message>
</context>
</TS>

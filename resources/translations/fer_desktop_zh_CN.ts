<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About FER Desktop</source>
        <translation>关于 FER Desktop</translation>
    </message>
    <message>
        <source>Finds faces and reads seven expressions over time, in real time and without a graphics card. Everything stays on this computer. An expression is not a feeling.</source>
        <translation>实时查找人脸并随时间识别七种表情，无需显卡。所有数据都留在本机。表情不等于感受。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open video…</source>
        <translation>打开视频(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;folder of images…</source>
        <translation>打开图片文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;stream…</source>
        <translation>打开网络流(&amp;S)…</translation>
    </message>
    <message>
        <source>Play the &amp;demo</source>
        <translation>播放演示(&amp;D)</translation>
    </message>
    <message>
        <source>Analyse the &amp;rest in the background</source>
        <translation>在后台分析其余部分(&amp;R)</translation>
    </message>
    <message>
        <source>Sa&amp;ve these results…</source>
        <translation>保存这些结果(&amp;V)…</translation>
    </message>
    <message>
        <source>Recorded s&amp;essions…</source>
        <translation>已录制的会话(&amp;E)…</translation>
    </message>
    <message>
        <source>Review a session or ta&amp;ble…</source>
        <translation>回看会话或表格(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>新建研究(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open study…</source>
        <translation>打开研究(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Participants and results…</source>
        <translation>参与者与结果(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close the study</source>
        <translation>关闭研究(&amp;C)</translation>
    </message>
    <message>
        <source>Make a &amp;sample study</source>
        <translation>生成示例研究(&amp;S)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Search for &amp;cameras</source>
        <translation>搜索摄像头(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;As it comes</source>
        <translation>保持原样(&amp;A)</translation>
    </message>
    <message>
        <source>By 90° to the &amp;right</source>
        <translation>向右 90°(&amp;R)</translation>
    </message>
    <message>
        <source>By &amp;180°</source>
        <translation>180°(&amp;1)</translation>
    </message>
    <message>
        <source>By 90° to the &amp;left</source>
        <translation>向左 90°(&amp;L)</translation>
    </message>
    <message>
        <source>Marker &amp;names…</source>
        <translation>标记名称(&amp;N)…</translation>
    </message>
    <message>
        <source>C&amp;onnections to other programs…</source>
        <translation>与其他程序的连接(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Inspect frame…</source>
        <translation>检查此帧(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Seats…</source>
        <translation>座位(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Clear baselines</source>
        <translation>清除基线(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Mirror camera</source>
        <translation>镜像摄像头(&amp;M)</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation>重置布局(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>Model &amp;card</source>
        <translation>模型卡(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Terms of use</source>
        <translation>使用条款(&amp;T)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>停止录制</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>&amp;Analyse many videos…</source>
        <translation>分析多个视频(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>录制(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Boxes</source>
        <translation>方框(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>标签(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;andmarks</source>
        <translation>关键点(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Probabilities</source>
        <translation>概率(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Hold the timeline</source>
        <translation>冻结时间线(&amp;H)</translation>
    </message>
    <message>
        <source>Record neutral &amp;baseline (10 s)</source>
        <translation>录制中性基线（10 秒）(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>Log &amp;window</source>
        <translation>日志窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>Marker {key}</source>
        <translation>标记 {key}</translation>
    </message>
</context>
<context>
    <name>BeginPage</name>
    <message>
        <source>How well does the model read these faces?</source>
        <translation>模型对这些人脸读得有多准？</translation>
    </message>
    <message>
        <source>Faces are drawn at random from this session. You name the expression of each without seeing what the model said. At the end you see how well the two of you agree: for this person, this light and this camera, which no published accuracy can tell.</source>
        <translation>从本会话中随机抽取人脸。您在看不到模型结果的情况下说出每张脸的表情。最后您会看到两者的一致程度：针对这个人、这种光线和这台摄像头，这是任何公布的准确率都无法说明的。</translation>
    </message>
    <message>
        <source>All frames with a face</source>
        <translation>所有有人脸的帧</translation>
    </message>
    <message>
        <source>Tells of the session as a whole</source>
        <translation>反映整个会话</translation>
    </message>
    <message>
        <source>Peaks of episodes</source>
        <translation>片段的峰值</translation>
    </message>
    <message>
        <source>Tells of strong expressions only; fewer neutral faces</source>
        <translation>只反映强烈的表情；中性人脸较少</translation>
    </message>
    <message>
        <source>50 take some five minutes; 100 give a firmer figure</source>
        <translation>50 张约需五分钟；100 张得到的数值更可靠</translation>
    </message>
    <message>
        <source>Draw from</source>
        <translation>抽取范围</translation>
    </message>
    <message>
        <source>How many faces</source>
        <translation>人脸数量</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Show the agreement</source>
        <translation>显示一致程度</translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation>抽取样本</translation>
    </message>
    <message>
        <source>In an earlier sample, {done} of {count} faces are labelled. A new sample replaces it.</source>
        <translation>较早的样本中已标注 {count} 张人脸中的 {done} 张。新样本会取代它。</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Picture with seats</source>
        <translation>带座位的画面</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>复制图表(&amp;C)</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>保存为 PNG(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>保存为 SVG(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>The picture is torn: the file or the connection is damaged.</source>
        <translation>画面已损坏：文件或连接受损。</translation>
    </message>
    <message>
        <source>The picture is upside down: turn it.</source>
        <translation>画面上下颠倒：请旋转画面。</translation>
    </message>
    <message>
        <source>The picture lies on its side: turn it.</source>
        <translation>画面侧放：请旋转画面。</translation>
    </message>
    <message>
        <source>Face is small: come closer to the camera.</source>
        <translation>人脸太小：请靠近摄像头。</translation>
    </message>
    <message>
        <source>Face is dark: turn towards the window or a lamp.</source>
        <translation>人脸太暗：请转向窗户或灯光。</translation>
    </message>
    <message>
        <source>Light comes from behind: turn round or close the curtain.</source>
        <translation>光线来自身后：请转身或拉上窗帘。</translation>
    </message>
    <message>
        <source>Face is too bright: step out of the direct light.</source>
        <translation>人脸太亮：请避开直射光。</translation>
    </message>
    <message>
        <source>Face has little contrast: use more even light from the front.</source>
        <translation>人脸对比度低：请使用来自前方的均匀光线。</translation>
    </message>
    <message>
        <source>Face is blurred: hold still, clean the lens or add light.</source>
        <translation>人脸模糊：请保持不动、擦拭镜头或增加光线。</translation>
    </message>
    <message>
        <source>Face is turned away: look towards the camera.</source>
        <translation>人脸偏转：请看向摄像头。</translation>
    </message>
    <message>
        <source>Head is tilted: hold it upright.</source>
        <translation>头部倾斜：请保持端正。</translation>
    </message>
    <message>
        <source>Face is cut off by the edge: move into the middle of the picture.</source>
        <translation>人脸被画面边缘截断：请移到画面中央。</translation>
    </message>
    <message>
        <source>Good view of the face.</source>
        <translation>人脸清晰可见。</translation>
    </message>
    <message>
        <source>In this file the face is small: its labels are less certain.</source>
        <translation>此文件中的人脸较小：标签不太可靠。</translation>
    </message>
    <message>
        <source>In this file the face is dark: its labels are less certain.</source>
        <translation>此文件中的人脸较暗：标签不太可靠。</translation>
    </message>
    <message>
        <source>In this file light comes from behind the face: its labels are less certain.</source>
        <translation>此文件中人脸逆光：标签不太可靠。</translation>
    </message>
    <message>
        <source>In this file the face is too bright: its labels are less certain.</source>
        <translation>此文件中的人脸过亮：标签不太可靠。</translation>
    </message>
    <message>
        <source>In this file the face has little contrast: its labels are less certain.</source>
        <translation>此文件中的人脸对比度低：标签不太可靠。</translation>
    </message>
    <message>
        <source>In this file the face is blurred: its labels are less certain.</source>
        <translation>此文件中的人脸模糊：标签不太可靠。</translation>
    </message>
    <message>
        <source>In this file the face is turned away here: its label is less certain.</source>
        <translation>此处人脸转向一侧：标签不太可靠。</translation>
    </message>
    <message>
        <source>In this file the head is tilted here: its label is less certain.</source>
        <translation>此处头部倾斜：标签不太可靠。</translation>
    </message>
    <message>
        <source>In this file the edge cuts off the face here: its label is less certain.</source>
        <translation>此处人脸被画面边缘截断：标签不太可靠。</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>较差</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
</context>
<context>
    <name>CoachPanel</name>
    <message>
        <source>Set-up coach</source>
        <translation>布置助手</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>旋转画面</translation>
    </message>
    <message>
        <source>Turn the pictures of this source, now and whenever it runs</source>
        <translation>旋转此来源的画面，现在和以后每次运行时均如此</translation>
    </message>
    <message>
        <source>Light on the face</source>
        <translation>人脸亮度</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Light from behind</source>
        <translation>逆光</translation>
    </message>
    <message>
        <source>Size of the face</source>
        <translation>人脸大小</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>偏转</translation>
    </message>
    <message>
        <source>good up to {high}</source>
        <translation>良好：不超过 {high}</translation>
    </message>
    <message>
        <source>good from {low}</source>
        <translation>良好：{low} 以上</translation>
    </message>
    <message>
        <source>good from {low} to {high}</source>
        <translation>良好：{low} 至 {high}</translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation>{rate}/秒</translation>
    </message>
    <message>
        <source>Mean brightness: 0 % is black, 100 % is white</source>
        <translation>平均亮度：0 % 为黑，100 % 为白</translation>
    </message>
    <message>
        <source>How much the brightness differs within the face</source>
        <translation>人脸内亮度的差异程度</translation>
    </message>
    <message>
        <source>How much brighter it is around a face that is dark</source>
        <translation>较暗人脸周围亮出多少</translation>
    </message>
    <message>
        <source>Side of the box around the face, in pixels of the picture</source>
        <translation>人脸框的边长，以画面像素计</translation>
    </message>
    <message>
        <source>Fine detail as a share of the contrast</source>
        <translation>细节占对比度的比例</translation>
    </message>
    <message>
        <source>0° looks straight into the camera; below 0 to the left</source>
        <translation>0° 为正对摄像头；小于 0 为向左</translation>
    </message>
    <message>
        <source>Tilted</source>
        <translation>倾斜</translation>
    </message>
    <message>
        <source>Angle of the line through the eyes</source>
        <translation>双眼连线的角度</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>How many pictures are analysed in a second</source>
        <translation>每秒分析的画面数</translation>
    </message>
    <message>
        <source>No face in the picture.</source>
        <translation>画面中没有人脸。</translation>
    </message>
    <message>
        <source>Says how to improve the picture while a camera or video runs.</source>
        <translation>摄像头或视频运行时，这里提示如何改善画面。</translation>
    </message>
    <message>
        <source>Few frames a second: close other programs or add light.</source>
        <translation>每秒帧数太少：请关闭其他程序或增加光线。</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Record a session</source>
        <translation>录制会话</translation>
    </message>
    <message>
        <source>Analyse many videos</source>
        <translation>分析多个视频</translation>
    </message>
    <message>
        <source>The recording stays on this computer. You can delete the session at any time under File, Recorded sessions.</source>
        <translation>录制内容保留在本机。您可以随时在“文件”菜单的已录制会话中删除该会话。</translation>
    </message>
    <message>
        <source>Scores only, no pictures</source>
        <translation>仅分数，不含图像</translation>
    </message>
    <message>
        <source>Scores and a video with blurred faces</source>
        <translation>分数和人脸模糊的视频</translation>
    </message>
    <message>
        <source>Scores and a video with boxes and labels</source>
        <translation>分数和带方框与标签的视频</translation>
    </message>
    <message>
        <source>Scores and the clean video</source>
        <translation>分数和原始视频</translation>
    </message>
    <message>
        <source>Scores, the clean video and one with boxes and labels</source>
        <translation>分数、原始视频和带方框与标签的视频</translation>
    </message>
    <message>
        <source>A code, not a name, e.g. P07</source>
        <translation>代号而非姓名，例如 P07</translation>
    </message>
    <message>
        <source>e.g. signed form of today, kept in the office</source>
        <translation>例如：今日签署的表格，存于办公室</translation>
    </message>
    <message>
        <source>Everybody in these videos knows of it and has agreed</source>
        <translation>这些视频中的每个人都知情并已同意</translation>
    </message>
    <message>
        <source>Everybody in the picture knows of it and has agreed</source>
        <translation>画面中的每个人都知情并已同意</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>保存内容</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Note on consent</source>
        <translation>同意说明</translation>
    </message>
    <message>
        <source>The results stay on this computer, in the folder that you chose.</source>
        <translation>结果留在这台电脑上，位于您选择的文件夹中。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Record into the study “{title}”</source>
        <translation>录制到研究“{title}”</translation>
    </message>
    <message>
        <source>Save these results</source>
        <translation>保存这些结果</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Something is recorded already, and may be of somebody else.</source>
        <translation>正在录制其他内容，可能属于他人。</translation>
    </message>
    <message>
        <source>Stop it, then run the participant.</source>
        <translation>请先停止，再运行该参与者。</translation>
    </message>
    <message>
        <source>No face is seen: nothing is corrected by the neutral face of before.</source>
        <translation>没有看到面孔：不会按先前的中性面孔进行校正。</translation>
    </message>
    <message>
        <source>{name} cannot be shown: no picture is in it.</source>
        <translation>无法显示 {name}：其中没有图像。</translation>
    </message>
    <message>
        <source>{name} cannot be shown: {reason}.</source>
        <translation>无法显示 {name}：{reason}。</translation>
    </message>
    <message>
        <source>Choose a video or a picture that opens in other programs.</source>
        <translation>请选择能在其他程序中打开的视频或图片。</translation>
    </message>
    <message>
        <source>No stimulus can be called {name}: the neutral face at the beginning is.</source>
        <translation>刺激不能命名为 {name}：开头的中性面孔已用此名。</translation>
    </message>
    <message>
        <source>Add one of that name in Stimuli, or begin with another participant.</source>
        <translation>请在“刺激”中添加同名刺激，或从另一位参与者开始。</translation>
    </message>
    <message>
        <source>It was broken off; it counts when it is seen to its end.</source>
        <translation>它被中断了；完整看完才计入。</translation>
    </message>
    <message>
        <source>The study stays as it was: {reason}.</source>
        <translation>研究保持原样：{reason}。</translation>
    </message>
    <message>
        <source>slow computer: searching less often</source>
        <translation>电脑较慢：降低搜索频率</translation>
    </message>
    <message>
        <source>slow computer: small faces are not searched for</source>
        <translation>电脑较慢：不搜索小的人脸</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} 已损坏。</translation>
    </message>
    <message>
        <source>There is no model “{model}”.</source>
        <translation>没有名为“{model}”的模型。</translation>
    </message>
    <message>
        <source>Choose one of: {choices}; or give a folder with model.json.</source>
        <translation>请选择其一：{choices}；或指定包含 model.json 的文件夹。</translation>
    </message>
    <message>
        <source>There is no classification engine “{engine}”.</source>
        <translation>没有名为“{engine}”的分类引擎。</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>请选择其一：{choices}。</translation>
    </message>
    <message>
        <source>The installation is incomplete: it has no models.</source>
        <translation>安装不完整：没有模型。</translation>
    </message>
    <message>
        <source>The model “{model}” has no Keras file.</source>
        <translation>模型“{model}”没有 Keras 文件。</translation>
    </message>
    <message>
        <source>Choose the engine “litert”.</source>
        <translation>请选择引擎“litert”。</translation>
    </message>
    <message>
        <source>The Keras engine needs TensorFlow, which is not installed.</source>
        <translation>Keras 引擎需要 TensorFlow，但尚未安装。</translation>
    </message>
    <message>
        <source>Install the extra: pip install fer-desktop[reference]</source>
        <translation>请安装附加组件：pip install fer-desktop[reference]</translation>
    </message>
    <message>
        <source>LiteRT cannot run {path}: {reason}.</source>
        <translation>LiteRT 无法运行 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Install FER Desktop again, or choose another model.</source>
        <translation>请重新安装 FER Desktop，或选择其他模型。</translation>
    </message>
    <message>
        <source>The model file {path} is not the one its manifest describes (SHA-256 {found}… instead of {expected}…).</source>
        <translation>模型文件 {path} 与其清单描述的不符（SHA-256 为 {found}…，应为 {expected}…）。</translation>
    </message>
    <message>
        <source>The manifest {path} is not a JSON object.</source>
        <translation>清单 {path} 不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read ({reason}).</source>
        <translation>无法读取模型文件 {path}（{reason}）。</translation>
    </message>
    <message>
        <source>There is no readable model in {folder} ({reason}).</source>
        <translation>{folder} 中没有可读取的模型（{reason}）。</translation>
    </message>
    <message>
        <source>The manifest {path} is not valid JSON: {reason}.</source>
        <translation>清单 {path} 不是有效的 JSON：{reason}。</translation>
    </message>
    <message>
        <source>The manifest {path} lacks the field {field}.</source>
        <translation>清单 {path} 缺少字段 {field}。</translation>
    </message>
    <message>
        <source>The manifest {path} is wrong: {reason}.</source>
        <translation>清单 {path} 有误：{reason}。</translation>
    </message>
    <message>
        <source>A video needs a folder to lie in.</source>
        <translation>视频需要一个存放的文件夹。</translation>
    </message>
    <message>
        <source>Add --output DIR.</source>
        <translation>请加上 --output DIR。</translation>
    </message>
    <message>
        <source>Choose another name, or add --overwrite.</source>
        <translation>请另选名称，或加上 --overwrite。</translation>
    </message>
    <message>
        <source>{setting} must be one of {choices}, not {value!r}.</source>
        <translation>{setting} 必须是 {choices} 之一，而不是 {value!r}。</translation>
    </message>
    <message>
        <source>OpenCV&apos;s face cascade {path} cannot be read.</source>
        <translation>无法读取 OpenCV 的人脸级联文件 {path}。</translation>
    </message>
    <message>
        <source>Choose the detector mtcnn.</source>
        <translation>请选择检测器 mtcnn。</translation>
    </message>
    <message>
        <source>The face detector&apos;s network cannot be loaded.</source>
        <translation>无法加载人脸检测器的网络。</translation>
    </message>
    <message>
        <source>The detector mtcnn-tensorflow needs the package {package}.</source>
        <translation>检测器 mtcnn-tensorflow 需要软件包 {package}。</translation>
    </message>
    <message>
        <source>Choose the detector mtcnn, or install: pip install fer-desktop[reference].</source>
        <translation>请选择检测器 mtcnn，或安装：pip install fer-desktop[reference]。</translation>
    </message>
    <message>
        <source>The session in {folder} is still being recorded.</source>
        <translation>{folder} 中的会话仍在录制。</translation>
    </message>
    <message>
        <source>Wait until it has ended, or choose another output folder.</source>
        <translation>请等它结束，或选择另一个输出文件夹。</translation>
    </message>
    <message>
        <source>{path} would be deleted to make room for its own analysis.</source>
        <translation>{path} 会为了给对它自身的分析腾出位置而被删除。</translation>
    </message>
    <message>
        <source>The corrections are not in this video: boxes and labels were drawn into it while it was recorded, and there is none without them.</source>
        <translation>此视频不含更正：方框和标签在录制时已绘入其中，且没有不带它们的视频。</translation>
    </message>
    <message>
        <source>Native table (CSV)</source>
        <translation>原生表格（CSV）</translation>
    </message>
    <message>
        <source>One row a frame (fer)</source>
        <translation>每帧一行（fer）</translation>
    </message>
    <message>
        <source>OpenFace-like</source>
        <translation>类似 OpenFace</translation>
    </message>
    <message>
        <source>FaceReader detailed log</source>
        <translation>FaceReader 详细日志</translation>
    </message>
    <message>
        <source>FaceReader state log</source>
        <translation>FaceReader 状态日志</translation>
    </message>
    <message>
        <source>BORIS events and series</source>
        <translation>BORIS 事件与序列</translation>
    </message>
    <message>
        <source>BIDS events</source>
        <translation>BIDS 事件</translation>
    </message>
    <message>
        <source>Subtitles (SubRip)</source>
        <translation>字幕（SubRip）</translation>
    </message>
    <message>
        <source>Subtitles (WebVTT)</source>
        <translation>字幕（WebVTT）</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Annotated video (MP4)</source>
        <translation>带标注的视频（MP4）</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path} 已经存在。</translation>
    </message>
    <message>
        <source>Choose another folder, or allow to overwrite it.</source>
        <translation>请另选文件夹，或允许覆盖。</translation>
    </message>
    <message>
        <source>{name} has no video to draw into.</source>
        <translation>{name} 没有可供绘制的视频。</translation>
    </message>
    <message>
        <source>Its blurred video is gone, and its source would show the faces.</source>
        <translation>其模糊视频已不存在，而来源会显示人脸。</translation>
    </message>
    <message>
        <source>{name} cannot be read to its end: {reason}</source>
        <translation>无法读完 {name}：{reason}</translation>
    </message>
    <message>
        <source>{name} holds no analysed picture.</source>
        <translation>{name} 中没有已分析的画面。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong: {kind}: {reason}</source>
        <translation>发生了意外错误：{kind}：{reason}</translation>
    </message>
    <message>
        <source>The log (Help, Log window) has the details. Start again to go on.</source>
        <translation>详细信息见日志（帮助 → 日志窗口）。重新开始即可继续。</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} 无法使用：{reason}。</translation>
    </message>
    <message>
        <source>Move it away to see the session as recorded.</source>
        <translation>将其移走即可查看原始录制的会话。</translation>
    </message>
    <message>
        <source>{path} cannot be written: writing there is not allowed.</source>
        <translation>无法写入 {path}：该处不允许写入。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: the disk is full.</source>
        <translation>无法写入 {path}：磁盘已满。</translation>
    </message>
    <message>
        <source>{path} cannot be written: the disk quota is used up.</source>
        <translation>无法写入 {path}：磁盘配额已用完。</translation>
    </message>
    <message>
        <source>{path} cannot be written: the file would become larger than this system allows.</source>
        <translation>无法写入 {path}：文件将超过本系统允许的大小。</translation>
    </message>
    <message>
        <source>{path} cannot be written: the disk is read-only.</source>
        <translation>无法写入 {path}：磁盘为只读。</translation>
    </message>
    <message>
        <source>{path} cannot be written: a part of the path is a file, not a folder.</source>
        <translation>无法写入 {path}：路径的一部分是文件而不是文件夹。</translation>
    </message>
    <message>
        <source>{path} cannot be written: there is no such folder.</source>
        <translation>无法写入 {path}：没有这个文件夹。</translation>
    </message>
    <message>
        <source>{path} cannot be written: the disk reports an error.</source>
        <translation>无法写入 {path}：磁盘报告错误。</translation>
    </message>
    <message>
        <source>Free some space or choose another disk; what was written before is kept.</source>
        <translation>请腾出空间或另选磁盘；之前写入的内容会保留。</translation>
    </message>
    <message>
        <source>Choose another output folder.</source>
        <translation>请另选输出文件夹。</translation>
    </message>
    <message>
        <source>{folder} already holds a session ({file}); it is never overwritten silently.</source>
        <translation>{folder} 已有一个会话（{file}）；绝不会悄悄覆盖。</translation>
    </message>
    <message>
        <source>Choose another folder, or add --overwrite to replace that session.</source>
        <translation>请另选文件夹，或加上 --overwrite 以取代该会话。</translation>
    </message>
    <message>
        <source>{folder} is a file, not a folder.</source>
        <translation>{folder} 是文件，不是文件夹。</translation>
    </message>
    <message>
        <source>Record the clean video when you want to check the model.</source>
        <translation>若要检验模型，请录制原始视频。</translation>
    </message>
    <message>
        <source>No face was found in this session, so there is none to label.</source>
        <translation>本会话中没有找到人脸，因此没有可标注的。</translation>
    </message>
    <message>
        <source>The faces of this session are blurred, so nobody can read them.</source>
        <translation>本会话中的人脸已模糊处理，无法辨读。</translation>
    </message>
    <message>
        <source>The model&apos;s labels are drawn into the only video of this session, so nobody could label blind.</source>
        <translation>本会话唯一的视频中画有模型的标签，因此无法盲标。</translation>
    </message>
    <message>
        <source>Record the clean video as well when you want to check the model.</source>
        <translation>若要检验模型，请同时录制原始视频。</translation>
    </message>
    <message>
        <source>{folder} does not hold a session, so nothing was deleted.</source>
        <translation>{folder} 中没有会话，因此未删除任何内容。</translation>
    </message>
    <message>
        <source>Choose a folder with a session.json.</source>
        <translation>请选择含有 session.json 的文件夹。</translation>
    </message>
    <message>
        <source>{folder} is only a link; delete the session that it points to.</source>
        <translation>{folder} 只是一个链接；请删除它所指向的会话。</translation>
    </message>
    <message>
        <source>{path} holds no session: there is no timeline.csv.</source>
        <translation>{path} 中没有会话：没有 timeline.csv。</translation>
    </message>
    <message>
        <source>Choose the folder that a recording made.</source>
        <translation>请选择录制所生成的文件夹。</translation>
    </message>
    <message>
        <source>Line {line} of {name} is earlier than the line before it.</source>
        <translation>{name} 的第 {line} 行早于前一行。</translation>
    </message>
    <message>
        <source>Sort the table by time.</source>
        <translation>请按时间排序该表格。</translation>
    </message>
    <message>
        <source>Line {line} of {name} has not as many values as the first.</source>
        <translation>{name} 的第 {line} 行的值数与首行不同。</translation>
    </message>
    <message>
        <source>Line {line} of {name} has no {column}.</source>
        <translation>{name} 的第 {line} 行缺少 {column}。</translation>
    </message>
    <message>
        <source>{path} cannot be read as a video: {reason}.</source>
        <translation>{path} 无法作为视频读取：{reason}。</translation>
    </message>
    <message>
        <source>{name} is no table of this program: the column {column} is missing.</source>
        <translation>{name} 不是本程序的表格：缺少列 {column}。</translation>
    </message>
    <message>
        <source>Choose a timeline.csv.</source>
        <translation>请选择 timeline.csv。</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {text!r} is no number.</source>
        <translation>{name} 第 {line} 行：{text!r} 不是数字。</translation>
    </message>
    <message>
        <source>These videos cannot be recorded: {videos}.</source>
        <translation>无法录制这些视频：{videos}。</translation>
    </message>
    <message>
        <source>A blurred video protects nobody beside a clear one.</source>
        <translation>若旁边还有清晰视频，模糊视频保护不了任何人。</translation>
    </message>
    <message>
        <source>Record only the blurred video, or leave it out.</source>
        <translation>请只录制模糊视频，或不录制它。</translation>
    </message>
    <message>
        <source>The recording was stopped because the disk of {folder} is nearly full.</source>
        <translation>录制已停止，因为 {folder} 所在磁盘快满了。</translation>
    </message>
    <message>
        <source>processor limit: fewer frames are analysed</source>
        <translation>处理器占用受限：分析的帧数减少</translation>
    </message>
    <message>
        <source>processor limit: few frames are analysed</source>
        <translation>处理器占用受限：只分析少量帧</translation>
    </message>
    <message>
        <source>processor limit: searching less often</source>
        <translation>处理器占用受限：降低搜索频率</translation>
    </message>
    <message>
        <source>processor limit: small faces are not searched for</source>
        <translation>处理器占用受限：不搜索小的人脸</translation>
    </message>
    <message>
        <source>All that was recorded is kept; free some space and start a new recording.</source>
        <translation>已录制的内容全部保留；请腾出空间后重新录制。</translation>
    </message>
    <message>
        <source>{name} needs no recovery.</source>
        <translation>{name} 无需恢复。</translation>
    </message>
    <message>
        <source>How many pictures came after the last analysed one is unknown.</source>
        <translation>最后一帧已分析画面之后还有多少帧，无法得知。</translation>
    </message>
    <message>
        <source>The recording ended before the first picture was analysed; nothing is in it.</source>
        <translation>录制在分析第一帧之前就结束了，里面没有内容。</translation>
    </message>
    <message>
        <source>{name} holds no picture.</source>
        <translation>{name} 中没有画面。</translation>
    </message>
    <message>
        <source>{name} ends {time_s:.2f} s earlier.</source>
        <translation>{name} 早 {time_s:.2f} 秒结束。</translation>
    </message>
    <message>
        <source>{path} cannot be encoded: {reason}.</source>
        <translation>{path} 无法编码：{reason}。</translation>
    </message>
    <message>
        <source>Record without video.</source>
        <translation>请不带视频录制。</translation>
    </message>
    <message>
        <source>{setting} must be {kinds}, not {value!r}.</source>
        <translation>{setting} 的值类型不对：是 {value!r}，应为 {kinds}。</translation>
    </message>
    <message>
        <source>Your settings file could not be used, so the defaults are in effect. {reason}</source>
        <translation>您的设置文件无法使用，已改用默认设置。{reason}</translation>
    </message>
    <message>
        <source>The old file was kept as {path}.</source>
        <translation>旧文件已保留为 {path}。</translation>
    </message>
    <message>
        <source>{setting} must lie between {low:g} and {high:g}, not {value}.</source>
        <translation>{setting} 必须在 {low:g} 与 {high:g} 之间，而不是 {value}。</translation>
    </message>
    <message>
        <source>It was recorded with scores only, and its source is no video or is gone.</source>
        <translation>它只录制了分数，而来源不是视频或已不在。</translation>
    </message>
    <message>
        <source>{setting} must be a group of settings, not {value!r}.</source>
        <translation>{setting} 必须是一组设置，而不是 {value!r}。</translation>
    </message>
    <message>
        <source>{setting} has no setting named {name!r}.</source>
        <translation>{setting} 中没有名为 {name!r} 的设置。</translation>
    </message>
    <message>
        <source>{setting} must be a list of texts, not {value!r}.</source>
        <translation>{setting} 必须是文本列表，而不是 {value!r}。</translation>
    </message>
    <message>
        <source>The corrections of this session were changed elsewhere, so this one was not kept.</source>
        <translation>此会话的更正已在别处更改，因此未保留此次更正。</translation>
    </message>
    <message>
        <source>Close the session, open it again and correct it there.</source>
        <translation>请关闭此会话，重新打开后再进行更正。</translation>
    </message>
    <message>
        <source>{path} could not be deleted: {reason}.</source>
        <translation>无法删除 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Close the programs that use it and try again.</source>
        <translation>请关闭正在使用它的程序，然后重试。</translation>
    </message>
    <message>
        <source>{folder} already holds {file}, which the new session would replace.</source>
        <translation>{folder} 中已有 {file}，新会话会将其替换。</translation>
    </message>
    <message>
        <source>This session keeps scores only, and its source is no video or is not there, so there is no picture that a person could label.</source>
        <translation>本会话只保存分数，且来源不是视频或不在，因此没有可供人标注的画面。</translation>
    </message>
    <message>
        <source>Line {line} of {name} has a lower frame number than the line before it.</source>
        <translation>{name} 的第 {line} 行的帧号小于前一行。</translation>
    </message>
    <message>
        <source>Open tables of several recordings one by one.</source>
        <translation>请逐个打开多次录制的表格。</translation>
    </message>
    <message>
        <source>Line {line} of {name} has a face and frame that an earlier line has already.</source>
        <translation>{name} 的第 {line} 行的人脸和帧在前面的行中已出现过。</translation>
    </message>
    <message>
        <source>If a crash ended the recording, recover the session first.</source>
        <translation>如果录制因崩溃而中断，请先恢复该会话。</translation>
    </message>
    <message>
        <source>A row with success 1 needs all scores and a face_id from 1 on.</source>
        <translation>success 为 1 的行需要全部分数和从 1 开始的 face_id。</translation>
    </message>
    <message>
        <source>{setting} must hold nine names, not {count}.</source>
        <translation>{setting} 必须包含九个名称，而不是 {count} 个。</translation>
    </message>
    <message>
        <source>The settings cannot be saved to {path}: {reason}.</source>
        <translation>无法将设置保存到 {path}：{reason}。</translation>
    </message>
    <message>
        <source>They stay in effect until the program ends.</source>
        <translation>它们在程序结束前一直有效。</translation>
    </message>
    <message>
        <source>It cannot be read ({reason}).</source>
        <translation>无法读取（{reason}）。</translation>
    </message>
    <message>
        <source>The installation is incomplete: {path} is missing.</source>
        <translation>安装不完整：缺少 {path}。</translation>
    </message>
    <message>
        <source>Measuring failed: {reason}</source>
        <translation>测量失败：{reason}</translation>
    </message>
    <message>
        <source>{path} is no name of a report.</source>
        <translation>{path} 不是报告的文件名。</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so nothing was deleted.</source>
        <translation>此处无法询问，因此没有删除任何内容。</translation>
    </message>
    <message>
        <source>Add --yes.</source>
        <translation>请加上 --yes。</translation>
    </message>
    <message>
        <source>This study has no session yet.</source>
        <translation>本研究还没有会话。</translation>
    </message>
    <message>
        <source>Another program is changing {folder}.</source>
        <translation>另一个程序正在修改 {folder}。</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>请关闭它后重试。</translation>
    </message>
    <message>
        <source>It cannot be used: {reason}.</source>
        <translation>无法使用：{reason}。</translation>
    </message>
    <message>
        <source>The batch failed: {reason}</source>
        <translation>批处理失败：{reason}</translation>
    </message>
    <message>
        <source>{source} is no camera: a file has no moment of capture.</source>
        <translation>{source} 不是摄像头：文件没有拍摄时刻。</translation>
    </message>
    <message>
        <source>The camera gave too few pictures to measure anything.</source>
        <translation>摄像头给出的画面太少，无法测量。</translation>
    </message>
    <message>
        <source>The listeners did not begin.</source>
        <translation>接收端没有启动。</translation>
    </message>
    <message>
        <source>{name} has no picture in this span of time.</source>
        <translation>{name} 在这段时间内没有画面。</translation>
    </message>
    <message>
        <source>Check start_s and end_s.</source>
        <translation>请检查 start_s 和 end_s。</translation>
    </message>
    <message>
        <source>{folder} holds no batch.</source>
        <translation>{folder} 中没有批处理。</translation>
    </message>
    <message>
        <source>Name the sources: fer-desktop batch SOURCES --output {folder}</source>
        <translation>请指定来源：fer-desktop batch 来源 --output {folder}</translation>
    </message>
    <message>
        <source>{source} is live: a batch takes files and folders.</source>
        <translation>{source} 是实时来源：批处理只接受文件和文件夹。</translation>
    </message>
    <message>
        <source>Record it first, or use fer-desktop analyze.</source>
        <translation>请先录制，或使用 fer-desktop analyze。</translation>
    </message>
    <message>
        <source>{path} is no file: what it gives cannot be read again.</source>
        <translation>{path} 不是文件：其内容无法再次读取。</translation>
    </message>
    <message>
        <source>Use fer-desktop analyze for it.</source>
        <translation>请改用 fer-desktop analyze。</translation>
    </message>
    <message>
        <source>{name} cannot begin at {start_s:g} s: it is no file.</source>
        <translation>{name} 无法从 {start_s:g} 秒开始：它不是文件。</translation>
    </message>
    <message>
        <source>Leave out the start.</source>
        <translation>请去掉起始时间。</translation>
    </message>
    <message>
        <source>{parts}</source>
        <translation>{parts}</translation>
    </message>
    <message>
        <source>{folder} is not there any more, or no batch any more.</source>
        <translation>{folder} 已不存在，或不再是批处理文件夹。</translation>
    </message>
    <message>
        <source>Is the disk connected? What was done is on it; the same command goes on.</source>
        <translation>磁盘是否已连接？已完成的结果在上面；再次执行同一命令即可继续。</translation>
    </message>
    <message>
        <source>{folder} holds no video and no picture, nor do the folders in it.</source>
        <translation>{folder} 及其子文件夹中既没有视频也没有图片。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>选择其他文件夹。</translation>
    </message>
    <message>
        <source>No file matches {pattern}.</source>
        <translation>没有文件与 {pattern} 匹配。</translation>
    </message>
    <message>
        <source>Check the pattern and the folder.</source>
        <translation>请检查模式和文件夹。</translation>
    </message>
    <message>
        <source>Two sources would get the session name {name}: {first} and {second}.</source>
        <translation>两个来源会得到同一个会话名称 {name}：{first} 和 {second}。</translation>
    </message>
    <message>
        <source>Choose another output folder, or name the sessions in a table (column session).</source>
        <translation>请选择其他输出文件夹，或在表格中为会话命名（session 列）。</translation>
    </message>
    <message>
        <source>{count} of {all} names do not match the pattern “{pattern}”, the first is {name}.</source>
        <translation>{all} 个名称中有 {count} 个与模式“{pattern}”不匹配，第一个是 {name}。</translation>
    </message>
    <message>
        <source>Change the pattern, rename the files, or write a table with the column source.</source>
        <translation>请修改模式、重命名文件，或编写带有 source 列的表格。</translation>
    </message>
    <message>
        <source>The name pattern “{pattern}” cannot be used.</source>
        <translation>名称模式“{pattern}”无法使用。</translation>
    </message>
    <message>
        <source>Write it like {participant}_{condition}: each field once, texts between them.</source>
        <translation>请写成 {participant}_{condition} 的形式：每个字段一次，之间有文字。</translation>
    </message>
    <message>
        <source>In the name pattern “{pattern}” two fields touch: nothing tells where one ends.</source>
        <translation>在名称模式“{pattern}”中有两个字段相连：无法判断前一个在哪里结束。</translation>
    </message>
    <message>
        <source>Write a text between them.</source>
        <translation>请在它们之间加入文字。</translation>
    </message>
    <message>
        <source>{place} ends at {end_s:g} s, before it begins.</source>
        <translation>{place} 在 {end_s:g} 秒结束，早于开始时间。</translation>
    </message>
    <message>
        <source>end_s must be greater than start_s.</source>
        <translation>end_s 必须大于 start_s。</translation>
    </message>
    <message>
        <source>{place} has “{text}” for {column}, which is no number of seconds.</source>
        <translation>{place} 的 {column} 为“{text}”，这不是秒数。</translation>
    </message>
    <message>
        <source>Write seconds from the source&apos;s beginning, such as 12.5.</source>
        <translation>请填写从来源开头算起的秒数，例如 12.5。</translation>
    </message>
    <message>
        <source>{source} is named twice: {first} and {second}.</source>
        <translation>{source} 出现了两次：{first} 和 {second}。</translation>
    </message>
    <message>
        <source>Delete one, or give them different spans by start_s and end_s.</source>
        <translation>请删除其中一个，或用 start_s 和 end_s 给它们不同的时间段。</translation>
    </message>
    <message>
        <source>{place} has “{name}” for session, which cannot be the name of a folder.</source>
        <translation>{place} 的 session 为“{name}”，不能用作文件夹名称。</translation>
    </message>
    <message>
        <source>Use letters, digits, - and _.</source>
        <translation>请使用字母、数字、- 和 _。</translation>
    </message>
    <message>
        <source>Give each row a name of its own in the column “session” (a number of visits belongs in another column).</source>
        <translation>请在“session”列中给每一行一个独有的名称（访问次数应放在另一列）。</translation>
    </message>
    <message>
        <source>Its first row names the columns.</source>
        <translation>第一行应为列名。</translation>
    </message>
    <message>
        <source>{name} names no source: it has only the row of column names.</source>
        <translation>{name} 没有列出来源：只有列名一行。</translation>
    </message>
    <message>
        <source>Write a row for each source.</source>
        <translation>请为每个来源写一行。</translation>
    </message>
    <message>
        <source>{name} has no column “source”; its columns are {columns}.</source>
        <translation>{name} 没有“source”列；现有的列为 {columns}。</translation>
    </message>
    <message>
        <source>Call the column with the files “source”.</source>
        <translation>请将文件所在的列命名为“source”。</translation>
    </message>
    <message>
        <source>{place} has more cells than there are columns.</source>
        <translation>{place} 的单元格多于列数。</translation>
    </message>
    <message>
        <source>Put a text that holds the separator in quotation marks.</source>
        <translation>含有分隔符的文字请加引号。</translation>
    </message>
    <message>
        <source>{place} has a cell in a column without a name.</source>
        <translation>{place} 在没有名称的列中有内容。</translation>
    </message>
    <message>
        <source>Name the column in the first row.</source>
        <translation>请在第一行为该列命名。</translation>
    </message>
    <message>
        <source>{place} names no source.</source>
        <translation>{place} 没有来源。</translation>
    </message>
    <message>
        <source>Fill in its source.</source>
        <translation>请填写来源。</translation>
    </message>
    <message>
        <source>{name} has two columns “{column}”.</source>
        <translation>{name} 有两个“{column}”列。</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>请给其中一个换个名称。</translation>
    </message>
    <message>
        <source>{path} is not written in UTF-8.</source>
        <translation>{path} 不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8”, or as an Excel workbook (.xlsx).</source>
        <translation>请另存为“CSV UTF-8”或 Excel 工作簿（.xlsx）。</translation>
    </message>
    <message>
        <source>{path} is not a workbook that can be read.</source>
        <translation>{path} 不是可读取的工作簿。</translation>
    </message>
    <message>
        <source>Save it again as .xlsx, or as “CSV UTF-8”.</source>
        <translation>请重新保存为 .xlsx 或“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>What a worker sent for {name} cannot be used: {reason}.</source>
        <translation>工作进程为 {name} 发送的内容无法使用：{reason}。</translation>
    </message>
    <message>
        <source>Start the batch again: the job is then done again.</source>
        <translation>请重新启动批处理：该任务会重新执行。</translation>
    </message>
    <message>
        <source>The session {name} is larger than {limit:g} MB, too large to be sent.</source>
        <translation>会话 {name} 超过 {limit:g} MB，太大而无法发送。</translation>
    </message>
    <message>
        <source>Let all machines write to one shared folder.</source>
        <translation>请让所有计算机写入同一个共享文件夹。</translation>
    </message>
    <message>
        <source>Dask is not installed.</source>
        <translation>未安装 Dask。</translation>
    </message>
    <message>
        <source>Install it with: pip install &quot;fer-desktop[cluster]&quot;</source>
        <translation>安装命令：pip install &quot;fer-desktop[cluster]&quot;</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}.</source>
        <translation>{address} 处没有 Dask 调度器响应。</translation>
    </message>
    <message>
        <source>Start one there with: dask scheduler</source>
        <translation>请在那里启动一个：dask scheduler</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} does not answer any more{reason}.</source>
        <translation>{address} 处的 Dask 调度器不再响应{reason}。</translation>
    </message>
    <message>
        <source>What is done is kept: start it and the same command again.</source>
        <translation>已完成的会保留：请重新启动调度器，再执行同一命令。</translation>
    </message>
    <message>
        <source>The Dask workers at {address} take no jobs.</source>
        <translation>{address} 处的 Dask 工作进程不接受任务。</translation>
    </message>
    <message>
        <source>Start them with: {command}</source>
        <translation>启动命令：{command}</translation>
    </message>
    <message>
        <source>A Dask worker at {address} has no FER Desktop, or another version of it.</source>
        <translation>{address} 处的一个 Dask 工作进程没有 FER Desktop，或版本不同。</translation>
    </message>
    <message>
        <source>Install the same version on every machine.</source>
        <translation>请在每台计算机上安装相同的版本。</translation>
    </message>
    <message>
        <source>The worker on {host} does not see {source}.</source>
        <translation>{host} 上的工作进程找不到 {source}。</translation>
    </message>
    <message>
        <source>Keep the sources where every machine finds them by the same path.</source>
        <translation>请将来源放在每台计算机都能以相同路径找到的位置。</translation>
    </message>
    <message>
        <source>No face was seen for long enough in the first {seconds:g} s of {name}.</source>
        <translation>在 {name} 的前 {seconds:g} 秒内没有面部出现足够长的时间。</translation>
    </message>
    <message>
        <source>Choose other seconds, or name a file with a neutral face.</source>
        <translation>请选择其他秒数，或指定一个中性面部文件。</translation>
    </message>
    <message>
        <source>{folder} is there already, and this batch has not made it.</source>
        <translation>{folder} 已存在，且不是由此批处理创建的。</translation>
    </message>
    <message>
        <source>Give the job another session name, or move the folder away.</source>
        <translation>请给任务换一个会话名称，或移走该文件夹。</translation>
    </message>
    <message>
        <source>The session in {folder} is open in another window.</source>
        <translation>{folder} 中的会话正在另一个窗口中打开。</translation>
    </message>
    <message>
        <source>Close it there and start the batch again.</source>
        <translation>请在那里关闭它，然后重新启动批处理。</translation>
    </message>
    <message>
        <source>The session in {folder} has been corrected or checked by a person, so it is kept.</source>
        <translation>{folder} 中的会话已由人修正或检查过，因此予以保留。</translation>
    </message>
    <message>
        <source>Move the folder away to have it made again.</source>
        <translation>如需重新生成，请移走该文件夹。</translation>
    </message>
    <message>
        <source>Delete it: the job is then done again.</source>
        <translation>请删除它：该任务会重新执行。</translation>
    </message>
    <message>
        <source>The worker on {host} is not the one that this batch needs: {difference}.</source>
        <translation>{host} 上的工作进程不符合此批处理的要求：{difference}。</translation>
    </message>
    <message>
        <source>Install the same version of FER Desktop and the same models on every machine.</source>
        <translation>请在每台计算机上安装相同版本的 FER Desktop 和相同的模型。</translation>
    </message>
    <message>
        <source>{session} was taken over by another machine: this one did not answer for long.</source>
        <translation>{session} 已由另一台计算机接管：这台长时间没有响应。</translation>
    </message>
    <message>
        <source>Start the batch again: what is done is kept.</source>
        <translation>请重新启动批处理：已完成的会保留。</translation>
    </message>
    <message>
        <source>{session} was made otherwise: {difference}.</source>
        <translation>{session} 是以不同方式生成的：{difference}。</translation>
    </message>
    <message>
        <source>Do it again with --redo changed, or choose another output folder.</source>
        <translation>请用 --redo changed 重新生成，或选择其他输出文件夹。</translation>
    </message>
    <message>
        <source>A worker of the batch could not be started, or ended by itself.</source>
        <translation>批处理的一个工作进程无法启动，或自行结束。</translation>
    </message>
    <message>
        <source>The end of {log} says why.</source>
        <translation>原因见 {log} 末尾。</translation>
    </message>
    <message>
        <source>Memory is short: fewer files are analysed at the same time.</source>
        <translation>内存不足：同时分析的文件会减少。</translation>
    </message>
    <message>
        <source>It needed more than {limit} MB.</source>
        <translation>它需要的内存超过 {limit} MB。</translation>
    </message>
    <message>
        <source>The model did not come with the program: {name}.</source>
        <translation>该模型不是随程序提供的：{name}。</translation>
    </message>
    <message>
        <source>It is over before {start_s:g} s.</source>
        <translation>它在 {start_s:g} 秒之前就结束了。</translation>
    </message>
    <message>
        <source>There is no SLURM here: its command {command} was not found.</source>
        <translation>此处没有 SLURM：找不到其命令 {command}。</translation>
    </message>
    <message>
        <source>Start the batch on a computer from which jobs are given to SLURM.</source>
        <translation>请在可向 SLURM 提交作业的计算机上启动批处理。</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has no worker: the files wait for one. Start some with: {command}</source>
        <translation>位于 {address} 的 Dask 调度器没有工作进程：文件正在等待。请用以下命令启动：{command}</translation>
    </message>
    <message>
        <source>It could not be exported: {reason}</source>
        <translation>无法导出：{reason}</translation>
    </message>
    <message>
        <source>It could not be exported as {format}: {reason}</source>
        <translation>无法导出为 {format}：{reason}</translation>
    </message>
    <message>
        <source>Raise --memory-limit, or use --retry failed when more memory is free.</source>
        <translation>请提高 --memory-limit，或在有更多空闲内存时使用 --retry failed。</translation>
    </message>
    <message>
        <source>The settings of the batch were changed; they count from the next start.</source>
        <translation>批处理的设置已更改；下次启动时生效。</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>Its process was killed {deaths} times.</source>
        <translation>它的进程被终止了 {deaths} 次。</translation>
    </message>
    <message>
        <source>It may need more memory than there is, or crash a library: the end of batch.log may say more. --retry failed tries it again.</source>
        <translation>它可能需要比现有更多的内存，或使某个库崩溃：batch.log 的末尾也许有更多说明。--retry failed 会再试一次。</translation>
    </message>
    <message>
        <source>{count} finished sessions ({names}) were made otherwise: {difference}.</source>
        <translation>{count} 个已完成的会话（{names}）是以不同方式生成的：{difference}。</translation>
    </message>
    <message>
        <source>The finished session {names} was made otherwise: {difference}.</source>
        <translation>已完成的会话 {names} 是以不同方式生成的：{difference}。</translation>
    </message>
    <message>
        <source>Make them again with --redo changed, or choose another output folder.</source>
        <translation>请用 --redo changed 重新生成它们，或选择其他输出文件夹。</translation>
    </message>
    <message>
        <source>Make it again with --redo changed, or choose another output folder.</source>
        <translation>请用 --redo changed 重新生成它，或选择其他输出文件夹。</translation>
    </message>
    <message>
        <source>The model “{name}” did not come with FER Desktop, so nobody has checked what it says. SHA-256 of its file: {digest}…</source>
        <translation>模型“{name}”不是 FER Desktop 自带的，没有人检查过它的结果。文件的 SHA-256：{digest}…</translation>
    </message>
    <message>
        <source>This model is an ONNX file, and ONNX Runtime is not installed.</source>
        <translation>此模型是 ONNX 文件，但未安装 ONNX Runtime。</translation>
    </message>
    <message>
        <source>Install the extra: pip install fer-desktop[onnx]</source>
        <translation>请安装附加组件：pip install fer-desktop[onnx]</translation>
    </message>
    <message>
        <source>ONNX Runtime cannot run {path}: {reason}.</source>
        <translation>ONNX Runtime 无法运行 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Import the model again, or choose another one.</source>
        <translation>请重新导入该模型，或选择其他模型。</translation>
    </message>
    <message>
        <source>A neutral face corrects what is written, and nothing is.</source>
        <translation>中性面部用于校正写入的内容，而现在没有写入任何内容。</translation>
    </message>
    <message>
        <source>{folder} is a folder of videos, and analyze takes one source.</source>
        <translation>{folder} 是视频文件夹，而 analyze 只接受一个来源。</translation>
    </message>
    <message>
        <source>This analyses all of them: fer-desktop batch {folder} --output DIR</source>
        <translation>以下命令会分析全部：fer-desktop batch {folder} --output 文件夹</translation>
    </message>
    <message>
        <source>Another program is working on the batch in {folder} with other settings.</source>
        <translation>另一个程序正以不同设置处理 {folder} 中的批处理。</translation>
    </message>
    <message>
        <source>Wait until it has ended, or give the same settings.</source>
        <translation>请等待其结束，或使用相同的设置。</translation>
    </message>
    <message>
        <source>Labelled pictures and sessions cannot be evaluated together.</source>
        <translation>带标签的图片和会话不能一起评估。</translation>
    </message>
    <message>
        <source>Do it one by one.</source>
        <translation>请分别进行。</translation>
    </message>
    <message>
        <source>No session was named.</source>
        <translation>未指定会话。</translation>
    </message>
    <message>
        <source>Add the folder of a session, or several.</source>
        <translation>请加上一个或多个会话文件夹。</translation>
    </message>
    <message>
        <source>{one} and {other} have one name, so their files would meet in {folder}.</source>
        <translation>{one} 与 {other} 同名，它们的文件会在 {folder} 中冲突。</translation>
    </message>
    <message>
        <source>Leave --output out: each session&apos;s files then lie in its own export folder.</source>
        <translation>请省略 --output：每个会话的文件会放在各自的导出文件夹中。</translation>
    </message>
    <message>
        <source>Nobody could say START, or nothing would be recorded.</source>
        <translation>没有程序能发出 START，或者不会录制任何内容。</translation>
    </message>
    <message>
        <source>Add --control-tcp PORT and --output DIR.</source>
        <translation>请加上 --control-tcp 端口 和 --output 文件夹。</translation>
    </message>
    <message>
        <source>Choose one ending in .html or .pdf, or a folder.</source>
        <translation>请选择以 .html 或 .pdf 结尾的名称，或一个文件夹。</translation>
    </message>
    <message>
        <source>{path} does not end in .{form}.</source>
        <translation>{path} 不以 .{form} 结尾。</translation>
    </message>
    <message>
        <source>{path} can hold the report of one session only.</source>
        <translation>{path} 只能容纳一个会话的报告。</translation>
    </message>
    <message>
        <source>Name a folder, or leave --output out.</source>
        <translation>请指定一个文件夹，或省略 --output。</translation>
    </message>
    <message>
        <source>“{spec}” is no variable.</source>
        <translation>“{spec}”不是变量。</translation>
    </message>
    <message>
        <source>Write it as {form}.</source>
        <translation>请写成 {form}。</translation>
    </message>
    <message>
        <source>“{text}” is not NAME=VALUE.</source>
        <translation>“{text}”不是“名称=值”的形式。</translation>
    </message>
    <message>
        <source>Whose sessions are these?</source>
        <translation>这些会话属于谁？</translation>
    </message>
    <message>
        <source>Add --participant CODE.</source>
        <translation>请加上 --participant CODE。</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>没有可添加的内容。</translation>
    </message>
    <message>
        <source>Name sessions, a table, --batch or a participant.</source>
        <translation>请指定会话、表格、--batch 或一名参与者。</translation>
    </message>
    <message>
        <source>There is too little memory for FER Desktop.</source>
        <translation>内存不足，FER Desktop 无法运行。</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit on this one, and start again.</source>
        <translation>请关闭其他程序，或提高本程序的内存限制，然后重新启动。</translation>
    </message>
    <message>
        <source>It needs memory: close other programs and start again. If that does not help, install FER Desktop again, or choose another model.</source>
        <translation>这需要内存：请关闭其他程序并重新启动。如果仍然不行，请重新安装 FER Desktop，或选择其他模型。</translation>
    </message>
    <message>
        <source>A seat is left edge, upper edge, width and height in shares of the picture, and a name that begins with a letter or number, not {seat!r}.</source>
        <translation>座位由左边缘、上边缘、宽度和高度（占画面的比例）以及以字母或数字开头的名称组成，而不是 {seat!r}。</translation>
    </message>
    <message>
        <source>There may be {count} seats, each with a name of its own.</source>
        <translation>最多可有 {count} 个座位，每个座位的名称须各不相同。</translation>
    </message>
    <message>
        <source>the person could not tell</source>
        <translation>标注者无法判断</translation>
    </message>
    <message>
        <source>its video has no picture of this moment</source>
        <translation>视频中没有这一时刻的画面</translation>
    </message>
    <message>
        <source>These sessions were recorded with several models: {models}.</source>
        <translation>这些会话是用多个模型录制的：{models}。</translation>
    </message>
    <message>
        <source>Evaluate them one by one, or name one model to read them all again.</source>
        <translation>请逐个评估，或指定一个模型重新识别全部会话。</translation>
    </message>
    <message>
        <source>Nobody has labelled faces of {name} yet.</source>
        <translation>{name} 中还没有人标注过人脸。</translation>
    </message>
    <message>
        <source>Open it in the window: Check the model (human check).</source>
        <translation>请在窗口中打开它：检查模型（人工核对）。</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>The labels of the model seem to be swapped: what it calls {named} a person calls {meant}. Check the order of its labels.</source>
        <translation>模型的标签似乎弄反了：它称为 {named} 的，人称为 {meant}。请检查标签顺序。</translation>
    </message>
    <message>
        <source>The model does not know {emotions}: none of these {count} faces can be right.</source>
        <translation>模型不认识 {emotions}：这 {count} 张脸都不可能判断正确。</translation>
    </message>
    <message>
        <source>There are fewer than {count} faces of: {emotions}.</source>
        <translation>以下表情的人脸少于 {count} 张：{emotions}。</translation>
    </message>
    <message>
        <source>All faces are of one person: no interval can be given.</source>
        <translation>所有人脸都属于同一个人：无法给出置信区间。</translation>
    </message>
    <message>
        <source>No labelled face is left to measure with; {count} could not be used.</source>
        <translation>没有可用于测量的带标签人脸；{count} 张无法使用。</translation>
    </message>
    <message>
        <source>The first, {place}: {reason}</source>
        <translation>第一张，{place}：{reason}</translation>
    </message>
    <message>
        <source>{count} faces were found, and one label cannot be that of all</source>
        <translation>找到 {count} 张脸，一个标签不能代表所有人</translation>
    </message>
    <message>
        <source>{path} holds no labelled pictures.</source>
        <translation>{path} 中没有带标签的图片。</translation>
    </message>
    <message>
        <source>Lay them into folders named after their labels: {labels}.</source>
        <translation>请把图片放入以标签命名的文件夹：{labels}。</translation>
    </message>
    <message>
        <source>The folder “{name}” is no label.</source>
        <translation>文件夹“{name}”不是标签。</translation>
    </message>
    <message>
        <source>Expected: {labels}. Say what it means (“{name}=anger”), or leave it out (“{name}={nothing}”).</source>
        <translation>应为：{labels}。请说明其含义（“{name}=anger”），或将其略去（“{name}={nothing}”）。</translation>
    </message>
    <message>
        <source>it cannot be read as a picture</source>
        <translation>无法作为图片读取</translation>
    </message>
    <message>
        <source>“{part}” must be FOLDER=LABEL.</source>
        <translation>“{part}”必须写成 文件夹=标签。</translation>
    </message>
    <message>
        <source>Labels: {labels}; or “{nothing}” to leave a folder out.</source>
        <translation>标签：{labels}；或用“{nothing}”略去某个文件夹。</translation>
    </message>
    <message>
        <source>no face was found</source>
        <translation>未找到人脸</translation>
    </message>
    <message>
        <source>{path} is a folder where a file of the session should be.</source>
        <translation>{path} 是一个文件夹，而这里应是会话的文件。</translation>
    </message>
    <message>
        <source>The window showed no face within the time.</source>
        <translation>窗口在限定时间内没有显示人脸。</translation>
    </message>
    <message>
        <source>The stimulus {name} cannot be shown: {reason}.</source>
        <translation>无法显示刺激 {name}：{reason}。</translation>
    </message>
    <message>
        <source>Choose another file in the study.</source>
        <translation>请在研究中选择其他文件。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>The recording begins…</source>
        <translation>录制开始…</translation>
    </message>
    <message>
        <source>Neutral face: the participant looks at the cross</source>
        <translation>中性表情：参与者注视十字</translation>
    </message>
    <message>
        <source>Stimuli are shown</source>
        <translation>正在显示刺激</translation>
    </message>
    <message>
        <source>All stimuli were shown</source>
        <translation>全部刺激已显示</translation>
    </message>
    <message>
        <source>Stopped; it can go on with the next stimulus</source>
        <translation>已停止；可从下一个刺激继续</translation>
    </message>
    <message>
        <source>No face is seen: the stimuli begin without a baseline.</source>
        <translation>没有看到人脸：在没有基线的情况下开始刺激。</translation>
    </message>
    <message>
        <source>The face was not seen for long enough: there is no baseline.</source>
        <translation>人脸出现时间不够长：没有基线。</translation>
    </message>
    <message>
        <source>The participant&apos;s screen is gone: connect it, and go on from here.</source>
        <translation>参与者的屏幕已断开：请连接后从这里继续。</translation>
    </message>
    <message>
        <source>The recording has ended: when the camera is back, go on with the stimulus that was interrupted.</source>
        <translation>录制已结束：摄像头恢复后，从被中断的刺激继续。</translation>
    </message>
    <message>
        <source>The stimulus {name} cannot be shown: {path} is not there.</source>
        <translation>无法显示刺激 {name}：{path} 不存在。</translation>
    </message>
    <message>
        <source>Put the file back, and go on with this participant.</source>
        <translation>请放回该文件，然后继续该参与者。</translation>
    </message>
    <message>
        <source>The stimulus {name} cannot be shown: {path} is no picture that can be read.</source>
        <translation>无法显示刺激 {name}：{path} 不是可读取的图片。</translation>
    </message>
    <message>
        <source>There is no sound device: {name} is shown without its sound.</source>
        <translation>没有音频设备：{name} 将无声播放。</translation>
    </message>
    <message>
        <source>{folder} holds a batch already.</source>
        <translation>{folder} 中已有一个批次。</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>打开它，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Qt, which draws the window, cannot go on: {message}</source>
        <translation>绘制窗口的 Qt 无法继续：{message}</translation>
    </message>
    <message>
        <source>The window cannot be shown: there is no display, or a system library that the display needs is missing.</source>
        <translation>无法显示窗口：没有显示器，或者缺少显示所需的系统库。</translation>
    </message>
    <message>
        <source>Start it from a desktop session (on Debian or Ubuntu: sudo apt-get install libxcb-cursor0 libxkbcommon-x11-0), or use a command without a window: fer-desktop analyze VIDEO</source>
        <translation>请在桌面会话中启动（在 Debian 或 Ubuntu 上：sudo apt-get install libxcb-cursor0 libxkbcommon-x11-0），或使用无窗口的命令：fer-desktop analyze VIDEO</translation>
    </message>
    <message>
        <source>This table does not say where the faces are, so none can be shown.</source>
        <translation>此表没有说明人脸的位置，因此无法显示任何人脸。</translation>
    </message>
    <message>
        <source>to_pandas() needs pandas, which is not installed.</source>
        <translation>to_pandas() 需要 pandas，但尚未安装。</translation>
    </message>
    <message>
        <source>pip install pandas</source>
        <translation>pip install pandas</translation>
    </message>
    <message>
        <source>“{text}” is no choice of faces.</source>
        <translation>“{text}”不是有效的面孔选择。</translation>
    </message>
    <message>
        <source>Say largest, all, the number of a face, or seat:NAME.</source>
        <translation>可用 largest、all、面孔编号或 seat:名称。</translation>
    </message>
    <message>
        <source>A marker stream needs a name to be found by.</source>
        <translation>标记流需要一个名称才能找到。</translation>
    </message>
    <message>
        <source>Nobody reads the values any more ({reason}).</source>
        <translation>已没有程序读取这些数值（{reason}）。</translation>
    </message>
    <message>
        <source>Lab Streaming Layer is not available ({reason}).</source>
        <translation>Lab Streaming Layer 不可用（{reason}）。</translation>
    </message>
    <message>
        <source>Install it with: pip install &quot;fer-desktop[lsl]&quot;</source>
        <translation>请安装：pip install &quot;fer-desktop[lsl]&quot;</translation>
    </message>
    <message>
        <source>{where} cannot be reached: {reason}.</source>
        <translation>无法连接 {where}：{reason}。</translation>
    </message>
    <message>
        <source>Check the address: 127.0.0.1 is this computer.</source>
        <translation>请检查地址：127.0.0.1 是本机。</translation>
    </message>
    <message>
        <source>Nobody can connect at {where}: {reason}.</source>
        <translation>无法在 {where} 接受连接：{reason}。</translation>
    </message>
    <message>
        <source>{host} is another computer: the values of faces would leave this one.</source>
        <translation>{host} 是另一台电脑：面孔数值会离开本机。</translation>
    </message>
    <message>
        <source>Use 127.0.0.1, or allow the network.</source>
        <translation>请使用 127.0.0.1，或允许网络。</translation>
    </message>
    <message>
        <source>{port} is no port: it must lie between 1 and 65535.</source>
        <translation>{port} 不是端口：必须在 1 到 65535 之间。</translation>
    </message>
    <message>
        <source>{where} is in use by another program.</source>
        <translation>{where} 正被另一个程序使用。</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>请选择另一个端口。</translation>
    </message>
    <message>
        <source>{host} is not this computer alone: others in the network could come in.</source>
        <translation>{host} 不限于本机：网络中的其他电脑可以接入。</translation>
    </message>
    <message>
        <source>Use 127.0.0.1, or allow the network, with a token.</source>
        <translation>请使用 127.0.0.1，或凭令牌允许网络。</translation>
    </message>
    <message>
        <source>Expected: a Keras file (.keras, .h5), a SavedModel folder, a LiteRT file (.tflite) or an ONNX file (.onnx).</source>
        <translation>应为：Keras 文件（.keras、.h5）、SavedModel 文件夹、LiteRT 文件（.tflite）或 ONNX 文件（.onnx）。</translation>
    </message>
    <message>
        <source>{path} is no model that can be imported.</source>
        <translation>{path} 不是可以导入的模型。</translation>
    </message>
    <message>
        <source>The folder {path} is no SavedModel: there is no saved_model.pb.</source>
        <translation>文件夹 {path} 不是 SavedModel：缺少 saved_model.pb。</translation>
    </message>
    <message>
        <source>{path} has {size:.0f} MB; at most {limit:.0f} MB are taken.</source>
        <translation>{path} 有 {size:.0f} MB；最多接受 {limit:.0f} MB。</translation>
    </message>
    <message>
        <source>ImageNet&apos;s pixels are for models that take three channels.</source>
        <translation>ImageNet 的像素范围只适用于三通道模型。</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a model.</source>
        <translation>“{name}”不能作为模型名称。</translation>
    </message>
    <message>
        <source>Use letters, digits, “-”, “_” and “.”, at most 60.</source>
        <translation>请使用字母、数字、“-”、“_”和“.”，最多 60 个字符。</translation>
    </message>
    <message>
        <source>“{name}” is the name of a model that comes with the program.</source>
        <translation>“{name}”是程序自带模型的名称。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>There is a model “{name}” already, in {folder}.</source>
        <translation>已有模型“{name}”，位于 {folder}。</translation>
    </message>
    <message>
        <source>Choose another name, or add --overwrite to replace it.</source>
        <translation>请换一个名称，或加上 --overwrite 替换它。</translation>
    </message>
    <message>
        <source>The model has {outputs} outputs, and {count} labels were given for them.</source>
        <translation>模型有 {outputs} 个输出，却给出了 {count} 个标签。</translation>
    </message>
    <message>
        <source>Name each output in order (--labels): {labels}; or “{nothing}” for one that is none of these.</source>
        <translation>请按顺序命名每个输出（--labels）：{labels}；不属于其中的用“{nothing}”。</translation>
    </message>
    <message>
        <source>The crop must be 0.2 to 5 times the detector&apos;s box, not {scale:g}.</source>
        <translation>裁剪范围必须是检测框的 0.2 到 5 倍，而不是 {scale:g}。</translation>
    </message>
    <message>
        <source>The labels make no sense: {reason}.</source>
        <translation>标签不合理：{reason}。</translation>
    </message>
    <message>
        <source>With {option} {best} of {count} faces would be right instead of {right}. Was the model trained on such pixels?</source>
        <translation>使用 {option} 时 {count} 张脸中有 {best} 张判断正确，而不是 {right} 张。模型是用这样的像素训练的吗？</translation>
    </message>
    <message>
        <source>At no threshold {share:.0%} of the labels are right: every face would be “unsure”.</source>
        <translation>没有任何阈值能使 {share:.0%} 的标签正确：所有人脸都会是“不确定”。</translation>
    </message>
    <message>
        <source>The model cannot be run: {reason}.</source>
        <translation>无法运行模型：{reason}。</translation>
    </message>
    <message>
        <source>Its file is damaged, or it has operations that the run-time does not know.</source>
        <translation>文件已损坏，或包含运行环境不支持的运算。</translation>
    </message>
    <message>
        <source>The model takes {shape}; a square picture of {least} to {most} pixels with 1 or 3 channels is expected (batch x side x side x channels, or channels first).</source>
        <translation>模型接受 {shape}；应为 {least} 到 {most} 像素、1 或 3 个通道的正方形图片（批 x 边长 x 边长 x 通道，或通道在前）。</translation>
    </message>
    <message>
        <source>The model has {inputs} inputs and {outputs} outputs; one picture in and one list of values out is expected.</source>
        <translation>模型有 {inputs} 个输入和 {outputs} 个输出；应为输入一张图片、输出一组数值。</translation>
    </message>
    <message>
        <source>The model takes {count} channels ({shape}), and “{channels}” has {own}.</source>
        <translation>模型接受 {count} 个通道（{shape}），而“{channels}”有 {own} 个。</translation>
    </message>
    <message>
        <source>The model does not say how large its pictures are (it takes {shape}).</source>
        <translation>模型没有说明图片大小（它接受 {shape}）。</translation>
    </message>
    <message>
        <source>Give --size with the side that it was trained on.</source>
        <translation>请用 --size 给出训练时的边长。</translation>
    </message>
    <message>
        <source>The model answers with {count} value for each picture; two or more are expected, one for each label.</source>
        <translation>模型对每张图片只给出 {count} 个值；应为两个或更多，每个标签一个。</translation>
    </message>
    <message>
        <source>The model answers with values that are no numbers (NaN or infinite): its weights are damaged, or it was trained until it broke.</source>
        <translation>模型给出的值不是有效数字（NaN 或无穷）：权重已损坏，或训练已发散。</translation>
    </message>
    <message>
        <source>The model answers the same to every picture. Is the range of its pixels right?</source>
        <translation>模型对每张图片的回答都相同。像素取值范围是否正确？</translation>
    </message>
    <message>
        <source>TensorFlow cannot convert {path}: {reason}.</source>
        <translation>TensorFlow 无法转换 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Only networks of common layers can be imported.</source>
        <translation>只能导入由常见层组成的网络。</translation>
    </message>
    <message>
        <source>{path} has a Lambda layer: Python code of its author, which is not run.</source>
        <translation>{path} 含有 Lambda 层：那是作者的 Python 代码，不会运行。</translation>
    </message>
    <message>
        <source>Replace it by a layer of Keras&apos;s own, and save the model again.</source>
        <translation>请换成 Keras 自带的层，然后重新保存模型。</translation>
    </message>
    <message>
        <source>{path} has operations that LiteRT does not know: {operations}.</source>
        <translation>{path} 含有 LiteRT 不支持的运算：{operations}。</translation>
    </message>
    <message>
        <source>Converting {path} needs TensorFlow, which is not installed.</source>
        <translation>转换 {path} 需要 TensorFlow，但尚未安装。</translation>
    </message>
    <message>
        <source>Install the extra: pip install fer-desktop[reference]; or convert the model to LiteRT (TFLite) yourself.</source>
        <translation>请安装附加组件：pip install fer-desktop[reference]；或自行将模型转换为 LiteRT（TFLite）。</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {column} must be a text of at most {count} characters.</source>
        <translation>{name} 第 {line} 行：{column} 必须是不超过 {count} 个字符的文本。</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {text!r} is no label.</source>
        <translation>{name} 的第 {line} 行：{text!r} 不是标签。</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {column} must lie between {low:g} and {high:g}.</source>
        <translation>{name} 第 {line} 行：{column} 必须介于 {low:g} 和 {high:g} 之间。</translation>
    </message>
    <message>
        <source>“{code}” is no code of a participant.</source>
        <translation>“{code}”不是参与者代码。</translation>
    </message>
    <message>
        <source>{path} holds the neutral face of another participant.</source>
        <translation>{path} 保存的是另一位参与者的中性面部。</translation>
    </message>
    <message>
        <source>Give this participant another code.</source>
        <translation>请给此参与者另一个代码。</translation>
    </message>
    <message>
        <source>There is no neutral face of participant “{code}” in {folder}.</source>
        <translation>{folder} 中没有参与者“{code}”的中性面部。</translation>
    </message>
    <message>
        <source>Record one in the window, take one from a recorded session, or name a file or the first seconds of the source.</source>
        <translation>请在窗口中录制一个、从已录制的会话中取一个，或指定文件或来源的前几秒。</translation>
    </message>
    <message>
        <source>The neutral face of {owner} was recorded with the model “{model}” and corrects no other; this is “{name}”.</source>
        <translation>{owner} 的中性面部是用模型“{model}”录制的，不能校正其他模型；当前模型是“{name}”。</translation>
    </message>
    <message>
        <source>Record it again with this model.</source>
        <translation>请用此模型重新录制。</translation>
    </message>
    <message>
        <source>A neutral face must last longer than 0 s, not {text}.</source>
        <translation>中性面部的时长必须大于 0 秒，而不是 {text}。</translation>
    </message>
    <message>
        <source>A correction was not kept: {reason}.</source>
        <translation>有一处更正未保存：{reason}。</translation>
    </message>
    <message>
        <source>The session in {folder} is still being recorded, so nothing was deleted.</source>
        <translation>{folder} 中的会话仍在录制，因此没有删除任何内容。</translation>
    </message>
    <message>
        <source>End the recording first.</source>
        <translation>请先结束录制。</translation>
    </message>
    <message>
        <source>{path} is a link: it may lead anywhere, so nothing is written there.</source>
        <translation>{path} 是一个链接，可能指向任何位置，因此不会向其中写入。</translation>
    </message>
    <message>
        <source>{path} is a link: it may lead anywhere, so a session that holds one is not used.</source>
        <translation>{path} 是一个链接，可能指向任何位置，因此不使用含有链接的会话。</translation>
    </message>
    <message>
        <source>Copy what you need of it into a folder without links.</source>
        <translation>请把需要的内容复制到没有链接的文件夹中。</translation>
    </message>
    <message>
        <source>The recording ended before it had begun; its empty folder was deleted.</source>
        <translation>录制在开始之前就已结束；其空文件夹已删除。</translation>
    </message>
    <message>
        <source>The recording was cut off; {count} analysed pictures up to {end} are complete.</source>
        <translation>录制中途中断；截至 {end} 的 {count} 帧已分析画面是完整的。</translation>
    </message>
    <message>
        <source>{folder} is being used by another program.</source>
        <translation>{folder} 正被另一个程序使用。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>No source is named.</source>
        <translation>没有指定来源。</translation>
    </message>
    <message>
        <source>Write one of: {forms}.</source>
        <translation>可以填写：{forms}。</translation>
    </message>
    <message>
        <source>Try again, or unplug it and plug it in again.</source>
        <translation>请重试，或拔下后重新插上。</translation>
    </message>
    <message>
        <source>The camera “{camera}” did not start.</source>
        <translation>摄像头“{camera}”没有启动。</translation>
    </message>
    <message>
        <source>The camera “{camera}” does not start.</source>
        <translation>摄像头“{camera}”无法启动。</translation>
    </message>
    <message>
        <source>The camera “{camera}” has stopped giving pictures.</source>
        <translation>摄像头“{camera}”不再提供画面。</translation>
    </message>
    <message>
        <source>The camera “{camera}” was closed.</source>
        <translation>摄像头“{camera}”已关闭。</translation>
    </message>
    <message>
        <source>The camera “{camera}” is not connected.</source>
        <translation>摄像头“{camera}”未连接。</translation>
    </message>
    <message>
        <source>Plug it in and try again.</source>
        <translation>请插上后重试。</translation>
    </message>
    <message>
        <source>The camera “{camera}” is in use by another program.</source>
        <translation>摄像头“{camera}”正被其他程序使用。</translation>
    </message>
    <message>
        <source>Close the program that uses it, or unplug the camera and plug it in again.</source>
        <translation>请关闭占用它的程序，或拔下摄像头后重新插上。</translation>
    </message>
    <message>
        <source>The camera “{camera}” may not be used by this program.</source>
        <translation>本程序无权使用摄像头“{camera}”。</translation>
    </message>
    <message>
        <source>Allow camera access in the system&apos;s privacy settings (on Linux: add your user to the group “video”).</source>
        <translation>请在系统隐私设置中允许访问摄像头（Linux：将用户加入“video”组）。</translation>
    </message>
    <message>
        <source>The camera “{camera}” was unplugged.</source>
        <translation>摄像头“{camera}”已被拔下。</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>请重新插上。</translation>
    </message>
    <message>
        <source>The camera “{camera}” gives no pictures that can be read.</source>
        <translation>摄像头“{camera}”没有提供可读取的画面。</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another size and rate in the settings.</source>
        <translation>请拔下后重新插上，或在设置中选择其他分辨率和帧率。</translation>
    </message>
    <message>
        <source>There is no camera number {wanted}.</source>
        <translation>没有编号为 {wanted} 的摄像头。</translation>
    </message>
    <message>
        <source>There is no camera named “{wanted}”.</source>
        <translation>没有名为“{wanted}”的摄像头。</translation>
    </message>
    <message>
        <source>These are connected: {cameras}.</source>
        <translation>已连接：{cameras}。</translation>
    </message>
    <message>
        <source>Plug one in and try again.</source>
        <translation>请插上摄像头后重试。</translation>
    </message>
    <message>
        <source>{name} is made of parts that cannot be put together.</source>
        <translation>{name} 由无法拼合的多个部分组成。</translation>
    </message>
    <message>
        <source>Save it as JPEG where it was taken, and open that.</source>
        <translation>请在拍摄设备上将其另存为 JPEG，然后打开该文件。</translation>
    </message>
    <message>
        <source>{name} has no pictures, only sound or data.</source>
        <translation>{name} 没有画面，只有声音或数据。</translation>
    </message>
    <message>
        <source>Choose a video file.</source>
        <translation>请选择视频文件。</translation>
    </message>
    <message>
        <source>{name} is not a video.</source>
        <translation>{name} 不是视频。</translation>
    </message>
    <message>
        <source>{name} is coded in a way that cannot be read.</source>
        <translation>{name} 的编码方式无法读取。</translation>
    </message>
    <message>
        <source>Convert it to H.264, for instance with HandBrake.</source>
        <translation>请将其转换为 H.264，例如使用 HandBrake。</translation>
    </message>
    <message>
        <source>{name} has pictures of {width} x {height} pixels: {size} megapixels, and at most {limit} are read, so that the memory is enough.</source>
        <translation>{name} 的图像为 {width} x {height} 像素，即 {size} 百万像素；为避免内存不足，最多读取 {limit} 百万像素。</translation>
    </message>
    <message>
        <source>Make them smaller, or raise the limit in the settings (files and streams, largest picture).</source>
        <translation>请缩小图像，或在设置（文件和流，最大图像）中提高上限。</translation>
    </message>
    <message>
        <source>{count} of {found} files in the folder are left out: {files}.</source>
        <translation>文件夹中 {found} 个文件有 {count} 个被略过：{files}。</translation>
    </message>
    <message>
        <source>{broken} of {count} pictures cannot be read, the first is {first} ({reason}).</source>
        <translation>{count} 张图片中有 {broken} 张无法读取，第一张是 {first}（{reason}）。</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} 不是文件。</translation>
    </message>
    <message>
        <source>Choose a picture or a folder of pictures.</source>
        <translation>请选择一张图片或一个图片文件夹。</translation>
    </message>
    <message>
        <source>The password in {name} was not kept.</source>
        <translation>{name} 中的密码没有保存。</translation>
    </message>
    <message>
        <source>Open the stream again with its whole address.</source>
        <translation>请用完整地址重新打开该流。</translation>
    </message>
    <message>
        <source>Put user name and password into the address: {scheme}://user:password@host/…</source>
        <translation>请在地址中写入用户名和密码：{scheme}://user:password@host/…</translation>
    </message>
    <message>
        <source>Their rows are marked “damaged” in the table; a setting (files and streams) leaves them out.</source>
        <translation>它们的行在表中标记为“damaged”；可通过设置（文件和流）略过它们。</translation>
    </message>
    <message>
        <source>They were left out.</source>
        <translation>这些画面已被略过。</translation>
    </message>
    <message>
        <source>{name} is damaged or was cut off: pictures are probably missing.</source>
        <translation>{name} 已损坏或被截断：可能缺少画面。</translation>
    </message>
    <message>
        <source>{code} is no participant of this study.</source>
        <translation>{code} 不是本研究的参与者。</translation>
    </message>
    <message>
        <source>Add the participant first: fer-desktop study add DIR --new-participant {code}</source>
        <translation>请先添加该参与者：fer-desktop study add DIR --new-participant {code}</translation>
    </message>
    <message>
        <source>{path} holds no session.</source>
        <translation>{path} 中没有会话。</translation>
    </message>
    <message>
        <source>The study has a session named {name} already.</source>
        <translation>研究中已有名为 {name} 的会话。</translation>
    </message>
    <message>
        <source>{code} is a participant of this study already.</source>
        <translation>{code} 已是本研究的参与者。</translation>
    </message>
    <message>
        <source>Each has a code of their own.</source>
        <translation>每人各有一个代码。</translation>
    </message>
    <message>
        <source>{path} has no column {column}.</source>
        <translation>{path} 没有 {column} 列。</translation>
    </message>
    <message>
        <source>Its first line names the columns: session, participant and the variables.</source>
        <translation>第一行应写明各列：session、participant 和各变量。</translation>
    </message>
    <message>
        <source>Line {line} of {path} has not as many values as the first.</source>
        <translation>{path} 的第 {line} 行与第一行的值数不同。</translation>
    </message>
    <message>
        <source>The session {name} of {code} is not in {folder} any more: it was moved or deleted.</source>
        <translation>{code} 的会话 {name} 已不在 {folder} 中：它被移走或删除了。</translation>
    </message>
    <message>
        <source>The session {name} is of {code}, who is no participant of this study.</source>
        <translation>会话 {name} 属于 {code}，而此人不是本研究的参与者。</translation>
    </message>
    <message>
        <source>{path} holds no session: it has no session.json.</source>
        <translation>{path} 中没有会话：缺少 session.json。</translation>
    </message>
    <message>
        <source>The session {name} says that it is of {said}, the study that it is of {code}.</source>
        <translation>会话 {name} 写明属于 {said}，研究却写明属于 {code}。</translation>
    </message>
    <message>
        <source>{name} lies among the sessions, but the study does not say whose it is: add it with its participant.</source>
        <translation>{name} 在会话之中，但研究没有说明它属于谁：请连同参与者一起添加。</translation>
    </message>
    <message>
        <source>The file of the stimulus {name} is missing: {path}.</source>
        <translation>刺激 {name} 的文件缺失：{path}。</translation>
    </message>
    <message>
        <source>{variable} is {levels}, not “{value}”.</source>
        <translation>{variable} 应为 {levels}，而不是“{value}”。</translation>
    </message>
    <message>
        <source>The study has no variable “{name}” for a {scope}.</source>
        <translation>研究没有用于 {scope} 的变量“{name}”。</translation>
    </message>
    <message>
        <source>It has: {known}.</source>
        <translation>现有：{known}。</translation>
    </message>
    <message>
        <source>{variable} is a number, not “{value}”.</source>
        <translation>{variable} 应为数字，而不是“{value}”。</translation>
    </message>
    <message>
        <source>“{code}” looks like a name: a code such as P07 tells nobody who took part, and the list that says whose code it is stays with you.</source>
        <translation>“{code}”像是姓名：P07 这样的代码不会透露谁参加过，而代码与人的对照表由您自己保管。</translation>
    </message>
    <message>
        <source>“{code}” is no participant code.</source>
        <translation>“{code}”不是参与者代码。</translation>
    </message>
    <message>
        <source>Use 1 to 32 letters without accents, digits, - and _, e.g. P07.</source>
        <translation>请用 1 至 32 个不带重音的字母、数字、- 和 _，例如 P07。</translation>
    </message>
    <message>
        <source>Another stimulus is called {name}.</source>
        <translation>另一个刺激已名为 {name}。</translation>
    </message>
    <message>
        <source>A study needs a title.</source>
        <translation>研究需要标题。</translation>
    </message>
    <message>
        <source>{folder} already holds a study.</source>
        <translation>{folder} 中已有研究。</translation>
    </message>
    <message>
        <source>{folder} is not empty.</source>
        <translation>{folder} 不是空的。</translation>
    </message>
    <message>
        <source>Open it instead.</source>
        <translation>请改为打开它。</translation>
    </message>
    <message>
        <source>Choose a new folder for the study.</source>
        <translation>请为研究选择一个新文件夹。</translation>
    </message>
    <message>
        <source>The stimulus {name} is not in the study any more.</source>
        <translation>刺激 {name} 已不在研究中。</translation>
    </message>
    <message>
        <source>Move it away to begin with this participant anew; the sessions stay.</source>
        <translation>移走该文件即可让该参与者重新开始；会话会保留。</translation>
    </message>
    <message>
        <source>No face was seen in it.</source>
        <translation>其中没有看到面孔。</translation>
    </message>
    <message>
        <source>The face was seen in {coverage:.0%} of its time, less than {least:.0%}.</source>
        <translation>面孔只在 {coverage:.0%} 的时间内可见，少于 {least:.0%}。</translation>
    </message>
    <message>
        <source>{name} breaks off at {reached} of {duration}.</source>
        <translation>{name} 在 {reached} 处中断（全长 {duration}）。</translation>
    </message>
    <message>
        <source>{name} breaks off at {reached}.</source>
        <translation>{name} 在 {reached} 处中断。</translation>
    </message>
    <message>
        <source>{name} is damaged: {count} of its packets could not be read, the first at {first}.</source>
        <translation>{name} 已损坏：有 {count} 个数据包无法读取，第一个在 {first}。</translation>
    </message>
    <message>
        <source>{name} is damaged: {count} of its pictures are torn, the first at {first}.</source>
        <translation>{name} 已损坏：有 {count} 幅画面损坏，第一幅在 {first}。</translation>
    </message>
    <message>
        <source>{begin} to {end} were excluded by hand: {why}</source>
        <translation>{begin} 至 {end} 被手动排除：{why}</translation>
    </message>
    <message>
        <source>{begin} to {end} were excluded by hand.</source>
        <translation>{begin} 至 {end} 被手动排除。</translation>
    </message>
    <message>
        <source>{session}: {name} is taken for {code}: it is named so or was seen longest. The other faces ({count}) do not count. To choose another one, name it {code} in the review.</source>
        <translation>{session}：{name} 被当作 {code}，因为它叫这个名字或可见时间最长。其余面孔（{count}）不计入。若要另选，请在回顾中将其命名为 {code}。</translation>
    </message>
    <message>
        <source>{session}: its recording did not end properly ({state}); what was kept counts.</source>
        <translation>{session}：录制没有正常结束（{state}）；保留下来的部分计入。</translation>
    </message>
    <message>
        <source>The study has no variable “{name}” to compare by.</source>
        <translation>研究没有可用于比较的变量“{name}”。</translation>
    </message>
    <message>
        <source>The least coverage lies between 0 and 1; received {value:g}.</source>
        <translation>最低覆盖率应在 0 与 1 之间；得到 {value:g}。</translation>
    </message>
    <message>
        <source>Record sessions into the study, or add some.</source>
        <translation>请录制会话到研究中，或添加一些会话。</translation>
    </message>
    <message>
        <source>No session of this study can be counted: {reason}</source>
        <translation>本研究没有可计入的会话：{reason}</translation>
    </message>
    <message>
        <source>Look at the list of its sessions.</source>
        <translation>请查看其会话列表。</translation>
    </message>
    <message>
        <source>{folder} holds no study: there is no study.json.</source>
        <translation>{folder} 中没有研究：缺少 study.json。</translation>
    </message>
    <message>
        <source>Choose the folder of a study, or begin one: File, New study.</source>
        <translation>请选择研究的文件夹，或新建研究：文件，研究，新建研究。</translation>
    </message>
    <message>
        <source>Not written by FER Desktop, so left: {path}.</source>
        <translation>不是 FER Desktop 写的，因此保留：{path}。</translation>
    </message>
    <message>
        <source>The neutral face in {path} may be the other one&apos;s, so it is left: delete it by hand if it is not.</source>
        <translation>{path} 中的中性面孔可能属于另一个人，因此保留：若不是，请手动删除。</translation>
    </message>
    <message>
        <source>The session {name} is not in the study&apos;s folder any more: where it was moved to, it must be deleted by hand.</source>
        <translation>会话 {name} 已不在研究的文件夹中：请到它被移去的地方手动删除。</translation>
    </message>
    <message>
        <source>{path} names {code} too, but lies outside of this study: whether it is the same person, only you know. Withdraw it under File, Recorded sessions.</source>
        <translation>{path} 也写有 {code}，但在本研究之外：是否同一人只有您知道。可在“文件，已录制的会话”中删除。</translation>
    </message>
    <message>
        <source>The study “{title}” in {path} has a participant {code} too: who that is, only you know, so nothing is deleted there.</source>
        <translation>{path} 中的研究“{title}”也有参与者 {code}：那是谁只有您知道，因此那里什么都不删除。</translation>
    </message>
    <message>
        <source>The system library {library} is missing.</source>
        <translation>缺少系统库 {library}。</translation>
    </message>
    <message>
        <source>Install the package that brings it (Debian, Ubuntu: apt-file search {library}).</source>
        <translation>请安装包含它的软件包（Debian、Ubuntu：apt-file search {library}）。</translation>
    </message>
    <message>
        <source>Without a window: fer-desktop analyze demo --output DIR</source>
        <translation>无窗口：fer-desktop analyze demo --output DIR</translation>
    </message>
    <message>
        <source>The window cannot open: system libraries are missing.</source>
        <translation>无法打开窗口：缺少系统库。</translation>
    </message>
    <message>
        <source>On Debian or Ubuntu: sudo apt-get install {packages}</source>
        <translation>在 Debian 或 Ubuntu 上：sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>The window cannot open: there is no display.</source>
        <translation>无法打开窗口：没有显示器。</translation>
    </message>
    <message>
        <source>The window cannot open: the display {display!r} does not answer.</source>
        <translation>无法打开窗口：显示器 {display!r} 没有响应。</translation>
    </message>
    <message>
        <source>Too little memory: this process may use {limit} MB, and FER Desktop needs {least}.</source>
        <translation>内存不足：此进程最多可用 {limit} MB，而 FER Desktop 需要 {least} MB。</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -v) and start again.</source>
        <translation>请提高限制（ulimit -v）后重新启动。</translation>
    </message>
    <message>
        <source>{name} holds no picture that can be read.</source>
        <translation>{name} 中没有可读取的画面。</translation>
    </message>
    <message>
        <source>Choose another video.</source>
        <translation>请选择其他视频。</translation>
    </message>
    <message>
        <source>{name} cannot be moved to another time.</source>
        <translation>{name} 无法跳转到其他时间。</translation>
    </message>
    <message>
        <source>Play it from its beginning.</source>
        <translation>请从头播放。</translation>
    </message>
    <message>
        <source>The demo clip is missing: {path}.</source>
        <translation>缺少演示视频：{path}。</translation>
    </message>
    <message>
        <source>Install FER Desktop again.</source>
        <translation>请重新安装 FER Desktop。</translation>
    </message>
    <message>
        <source>None of the pictures of {name} can be read.</source>
        <translation>{name} 中的图片都无法读取。</translation>
    </message>
    <message>
        <source>Choose a folder of JPEG or PNG pictures.</source>
        <translation>请选择包含 JPEG 或 PNG 图片的文件夹。</translation>
    </message>
    <message>
        <source>{path} contains no pictures.</source>
        <translation>{path} 中没有图片。</translation>
    </message>
    <message>
        <source>Choose a folder with JPEG, PNG, BMP, TIFF or WebP files.</source>
        <translation>请选择包含 JPEG、PNG、BMP、TIFF 或 WebP 文件的文件夹。</translation>
    </message>
    <message>
        <source>All others have been analysed.</source>
        <translation>其余图片均已分析。</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} 不存在。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>请检查该文件及其所在文件夹的权限。</translation>
    </message>
    <message>
        <source>An episode must be left at or below where it is entered, both between 0 and 1; received enter {enter:g} and leave {leave:g}.</source>
        <translation>片段的结束值不得高于开始值，且两者均在 0 与 1 之间；收到的开始值为 {enter:g}，结束值为 {leave:g}。</translation>
    </message>
    <message>
        <source>The shortest episode must last 0 to 3600 s; received {seconds:g}.</source>
        <translation>最短片段须为 0 至 3600 秒；收到 {seconds:g}。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Only {free} MB are free on the disk; the recording ends when it is full.</source>
        <translation>磁盘只剩 {free} MB 可用空间；磁盘满时录制会结束。</translation>
    </message>
    <message>
        <source>Check the permissions.</source>
        <translation>请检查访问权限。</translation>
    </message>
    <message>
        <source>{name} does not answer.</source>
        <translation>{name} 没有响应。</translation>
    </message>
    <message>
        <source>Check the address, the network and whether the sender is running.</source>
        <translation>请检查地址、网络以及发送端是否在运行。</translation>
    </message>
    <message>
        <source>The server refuses access to {name}.</source>
        <translation>服务器拒绝访问 {name}。</translation>
    </message>
    <message>
        <source>{name} uses a protocol that cannot be read.</source>
        <translation>{name} 使用了无法读取的协议。</translation>
    </message>
    <message>
        <source>Use an address that begins with rtsp://, http://, https:// or udp://.</source>
        <translation>请使用以 rtsp://、http://、https:// 或 udp:// 开头的地址。</translation>
    </message>
    <message>
        <source>What {name} sends is not a video.</source>
        <translation>{name} 发送的不是视频。</translation>
    </message>
    <message>
        <source>Check the path in the address.</source>
        <translation>请检查地址中的路径。</translation>
    </message>
    <message>
        <source>The portrait {path} cannot be read.</source>
        <translation>无法读取人像 {path}。</translation>
    </message>
    <message>
        <source>The server does not send {name}: {reason}.</source>
        <translation>服务器不提供 {name}：{reason}。</translation>
    </message>
    <message>
        <source>The stream {name} has ended or the connection was lost.</source>
        <translation>视频流 {name} 已结束或连接中断。</translation>
    </message>
    <message>
        <source>Check the network and the sender, then start again.</source>
        <translation>请检查网络和发送端，然后重新开始。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} 是空的。</translation>
    </message>
    <message>
        <source>{name} is incomplete: it was cut off before its table of contents.</source>
        <translation>{name} 不完整：在索引写入之前被截断。</translation>
    </message>
    <message>
        <source>Copy it again from where it was recorded.</source>
        <translation>请从录制处重新复制。</translation>
    </message>
    <message>
        <source>What came before has been analysed.</source>
        <translation>此前的内容已分析。</translation>
    </message>
    <message>
        <source>All other pictures have been analysed.</source>
        <translation>其他画面均已分析。</translation>
    </message>
    <message>
        <source>Check the name and the folder; a camera is written camera:NAME.</source>
        <translation>请检查名称和文件夹；摄像头请写作 camera:名称。</translation>
    </message>
    <message>
        <source>{name} may not be read.</source>
        <translation>没有读取 {name} 的权限。</translation>
    </message>
    <message>
        <source>Keras {version} can be made to run code by a model file.</source>
        <translation>Keras {version} 可能会被模型文件诱导执行代码。</translation>
    </message>
    <message>
        <source>Install a newer one: pip install --upgrade keras</source>
        <translation>请安装更新的版本：pip install --upgrade keras</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Rename a face</source>
        <translation>重命名人脸</translation>
    </message>
    <message>
        <source>Name of this face</source>
        <translation>这张人脸的名称</translation>
    </message>
    <message>
        <source>Merge faces</source>
        <translation>合并人脸</translation>
    </message>
    <message>
        <source>{face} is the same person as</source>
        <translation>{face} 与此人是同一人：</translation>
    </message>
    <message>
        <source>{name}, face {number}, {count} frames</source>
        <translation>{name}，人脸 {number}，{count} 帧</translation>
    </message>
    <message>
        <source>Face {number}, {count} frames</source>
        <translation>人脸 {number}，{count} 帧</translation>
    </message>
    <message>
        <source>{name} (both are seen in {count} frames: two people?)</source>
        <translation>{name}（两者同时出现在 {count} 帧中：是两个人吗？）</translation>
    </message>
    <message>
        <source>{face} is seen from {begin} to {end}: go to the picture from which on it is somebody else.</source>
        <translation>{face} 出现在 {begin} 至 {end}：请转到从哪一帧起是另一个人的画面。</translation>
    </message>
    <message>
        <source>It lasts until</source>
        <translation>持续到</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Set a marker</source>
        <translation>设置标记</translation>
    </message>
    <message>
        <source>Change a marker</source>
        <translation>更改标记</translation>
    </message>
    <message>
        <source>Exclude a range</source>
        <translation>排除一段</translation>
    </message>
    <message>
        <source>All faces</source>
        <translation>所有人脸</translation>
    </message>
    <message>
        <source>e.g. face turned away</source>
        <translation>例如：脸转开了</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Whose scores</source>
        <translation>谁的分数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
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
        <translation>与论文对照</translation>
    </message>
    <message>
        <source>Table of the paper</source>
        <translation>论文中的表格</translation>
    </message>
    <message>
        <source>Table 5: while testing</source>
        <translation>表 5：测试时</translation>
    </message>
    <message>
        <source>Table 4: while training</source>
        <translation>表 4：训练时</translation>
    </message>
    <message>
        <source>Share of all processor cores that the program kept busy</source>
        <translation>程序占用的全部处理器核心的比例</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Part of it in the program itself</source>
        <translation>其中用于程序本身的部分</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Part of it in the operating system</source>
        <translation>其中用于操作系统的部分</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Share of the machine&apos;s memory</source>
        <translation>占计算机内存的比例</translation>
    </message>
    <message>
        <source>The same in megabytes: the paper&apos;s machine had 16 GB</source>
        <translation>以兆字节表示的同一数值：论文所用计算机有 16 GB 内存</translation>
    </message>
    <message>
        <source>This program now</source>
        <translation>本程序（当前）</translation>
    </message>
    <message>
        <source>{network}, the paper&apos;s own network</source>
        <translation>{network}，论文自己的网络</translation>
    </message>
    <message>
        <source>How much of the computer it takes: first this program, measured now, then the networks of the paper, as printed there. All are shares of the whole computer; in the paper, user and system are those of everything that ran. The paper&apos;s was a desktop with six cores (Intel i5-8400) and a graphics card; smaller is better.</source>
        <translation>占用计算机多少资源：首先是现在测得的本程序，然后是论文中印出的各网络。所有数值都是占整台计算机的比例；论文中的“用户”和“系统”包括当时运行的所有程序。论文使用的是六核台式机（Intel i5-8400）并配有显卡；数值越小越好。</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>CostPanel</name>
    <message>
        <source>Cost of this program</source>
        <translation>本程序的开销</translation>
    </message>
    <message>
        <source>pyramid</source>
        <translation>金字塔</translation>
    </message>
    <message>
        <source>The picture in several sizes</source>
        <translation>多种尺寸的图像</translation>
    </message>
    <message>
        <source>find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>P-Net, the first network: where faces may be</source>
        <translation>P-Net，第一个网络：人脸可能的位置</translation>
    </message>
    <message>
        <source>check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>R-Net, the second: which of those are faces</source>
        <translation>R-Net，第二个网络：其中哪些是人脸</translation>
    </message>
    <message>
        <source>place</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>O-Net, the third: box, eyes, nose and mouth of each face</source>
        <translation>O-Net，第三个网络：每张人脸的框、眼睛、鼻子和嘴</translation>
    </message>
    <message>
        <source>track</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Which face is which from frame to frame</source>
        <translation>逐帧对应各张人脸</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Each face cut out, grey, 48x48</source>
        <translation>裁出每张人脸，灰度，48x48</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>How well each face can be read</source>
        <translation>每张人脸的可读程度</translation>
    </message>
    <message>
        <source>classify</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>The expression of each face</source>
        <translation>每张人脸的表情</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Trembling taken out of the probabilities</source>
        <translation>消除概率的抖动</translation>
    </message>
    <message>
        <source>Milliseconds per frame</source>
        <translation>每帧毫秒数</translation>
    </message>
    <message>
        <source>CPU, user and system are shares of one core; memory is the share of this machine&apos;s memory. Measured once a second for this process alone.</source>
        <translation>CPU、用户和系统为单核占比；内存为占本机内存的比例。每秒测量一次，仅针对本进程。</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Share of one core: user + system</source>
        <translation>单核占比：用户 + 系统</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Resident, as a share of all memory</source>
        <translation>驻留内存占全部内存的比例</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Time in the program itself</source>
        <translation>程序自身所用时间</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Time in the operating system</source>
        <translation>操作系统所用时间</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Age of the picture when it is shown</source>
        <translation>画面显示时的时延</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>已分析</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>Camera frames that came too fast</source>
        <translation>来得太快的摄像头帧</translation>
    </message>
    <message>
        <source>CPU and memory over the last minutes</source>
        <translation>最近几分钟的 CPU 和内存</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{megabytes} MB</source>
        <translation>{megabytes} MB</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} 毫秒</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something unexpected happened</source>
        <translation>发生了意外情况</translation>
    </message>
    <message>
        <source>The program goes on and a recording that runs is safe. If it happens again, please report it: the text below says what happened; it holds no pictures.</source>
        <translation>程序继续运行，正在进行的录制是安全的。如果再次发生，请报告：下面的文字说明了情况，不含任何图像。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Watch the bars beside each face, and the curves below, follow the picture. Stop ends the demo.</source>
        <translation>请观察每张人脸旁的条形和下方的曲线如何随画面变化。按“停止”结束演示。</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Show the study</source>
        <translation>显示研究</translation>
    </message>
    <message>
        <source>There is no face in this frame to look into.</source>
        <translation>这一帧中没有可查看的人脸。</translation>
    </message>
    <message>
        <source>Diagnostics copied: versions, source, model and timings; no pictures.</source>
        <translation>已复制诊断信息：版本、来源、模型和耗时；不含图像。</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) did not end properly.</source>
        <translation>
            <numerusform>%n 个录制未正常结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>显示会话</translation>
    </message>
</context>
<context>
    <name>Emotion</name>
    <message>
        <source>anger</source>
        <translation>愤怒</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>厌恶</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>恐惧</translation>
    </message>
    <message>
        <source>happiness</source>
        <translation>高兴</translation>
    </message>
    <message>
        <source>sadness</source>
        <translation>悲伤</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>惊讶</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不确定</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export {name}</source>
        <translation>导出 {name}</translation>
    </message>
    <message>
        <source>With all corrections. Earlier exports of the same format are replaced.</source>
        <translation>包含所有更正。同一格式的旧导出会被取代。</translation>
    </message>
    <message>
        <source>Numbers in tables</source>
        <translation>表格中的数字</translation>
    </message>
    <message>
        <source>Commas and decimal points, for programs</source>
        <translation>逗号分隔、小数点，供程序使用</translation>
    </message>
    <message>
        <source>The same, with a mark by which Excel knows UTF-8</source>
        <translation>同上，带有让 Excel 识别 UTF-8 的标记</translation>
    </message>
    <message>
        <source>Semicolons and decimal commas, for Excel in much of Europe</source>
        <translation>分号分隔、小数逗号，供欧洲多数地区的 Excel 使用</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Folder for the exports</source>
        <translation>导出文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>one row a frame and face, every column</source>
        <translation>每帧每脸一行，包含所有列</translation>
    </message>
    <message>
        <source>all faces of a frame beside each other</source>
        <translation>同一帧的所有人脸并列</translation>
    </message>
    <message>
        <source>scores, shares and episodes as sheets</source>
        <translation>分数、占比和片段各为一张表</translation>
    </message>
    <message>
        <source>everything, for scripts</source>
        <translation>全部内容，供脚本使用</translation>
    </message>
    <message>
        <source>opens with read_feat</source>
        <translation>可用 read_feat 打开</translation>
    </message>
    <message>
        <source>for scripts made for OpenFace</source>
        <translation>供为 OpenFace 编写的脚本使用</translation>
    </message>
    <message>
        <source>one file a face</source>
        <translation>每张脸一个文件</translation>
    </message>
    <message>
        <source>a row at every change of label</source>
        <translation>标签每次变化一行</translation>
    </message>
    <message>
        <source>events, and series for its plots</source>
        <translation>事件，以及用于其绘图的序列</translation>
    </message>
    <message>
        <source>tiers of episodes and markers</source>
        <translation>片段与标记的层</translation>
    </message>
    <message>
        <source>events.tsv</source>
        <translation>events.tsv</translation>
    </message>
    <message>
        <source>labels as subtitles</source>
        <translation>以字幕形式显示标签</translation>
    </message>
    <message>
        <source>labels as subtitles for the web</source>
        <translation>用于网页的标签字幕</translation>
    </message>
    <message>
        <source>the video with boxes and labels; takes its time</source>
        <translation>带框和标签的视频；耗时较长</translation>
    </message>
    <message>
        <source>What lies in another folder stays when the session is deleted.</source>
        <translation>保存在其他文件夹中的内容不会随会话一起删除。</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{format}: {problem}</source>
        <translation>{format}：{problem}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to the folder “{folder}”.</source>
        <translation>
            <numerusform>已将 %n 个文件写入文件夹“{folder}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>What the network sees: 48 × 48 grey pixels</source>
        <translation>网络所见：48 × 48 灰度像素</translation>
    </message>
    <message>
        <source>Crop of the face</source>
        <translation>人脸裁剪图</translation>
    </message>
    <message>
        <source>Name of this face</source>
        <translation>这张人脸的名称</translation>
    </message>
    <message>
        <source>Give this face a name</source>
        <translation>为这张人脸命名</translation>
    </message>
    <message>
        <source>Inspect frame</source>
        <translation>检查此帧</translation>
    </message>
    <message>
        <source>This frame: crop, probabilities and what the label rests on</source>
        <translation>这一帧：裁剪图、概率以及标签的依据</translation>
    </message>
    <message>
        <source>Best guess {emotion} at {share}, below the threshold {threshold}.</source>
        <translation>最可能是{emotion}（{share}），低于阈值 {threshold}。</translation>
    </message>
    <message>
        <source>View: {grade}</source>
        <translation>视野：{grade}</translation>
    </message>
</context>
<context>
    <name>FaceView</name>
    <message>
        <source>The face to label</source>
        <translation>待标注的人脸</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Face {number}</source>
        <translation>人脸 {number}</translation>
    </message>
</context>
<context>
    <name>FacesController</name>
    <message>
        <source>There is no face to take a baseline of.</source>
        <translation>没有可录制基线的人脸。</translation>
    </message>
    <message>
        <source>{face}: look into the camera with a relaxed, neutral face. {seconds} s to go.</source>
        <translation>{face}：请放松并以中性表情看向摄像头。还需 {seconds} 秒。</translation>
    </message>
    <message>
        <source>{face} is out of the picture; its baseline waits, {seconds} s to go.</source>
        <translation>{face}不在画面中；基线录制等待中，还需 {seconds} 秒。</translation>
    </message>
    <message>
        <source>It looks like {emotion} ({share}) so far, not neutral.</source>
        <translation>目前看起来像{emotion}（{share}），而不是中性。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Baseline recorded. The thin bars and the curves of {face} are corrected by it; a recording holds the corrected values in columns of their own.</source>
        <translation>基线已录制。{face} 的细条和曲线已据此校正；录制文件把校正后的值存放在单独的列中。</translation>
    </message>
    <message>
        <source>{face} did not look neutral: {emotion} at {share} while it was recorded. The baseline is in use; one of a face at rest would be better.</source>
        <translation>{face} 看起来不是中性：录制期间为{emotion}，{share}。该基线已启用；最好使用静息面孔的基线。</translation>
    </message>
    <message>
        <source>Clear baselines</source>
        <translation>清除基线</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>重新录制</translation>
    </message>
</context>
<context>
    <name>FacesPanel</name>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>No face in the picture.
Those that are found appear here.</source>
        <translation>画面中没有人脸。
找到的人脸会显示在这里。</translation>
    </message>
</context>
<context>
    <name>FinishButton</name>
    <message>
        <source>Finish what a crash left open</source>
        <translation>完成崩溃时未结束的内容</translation>
    </message>
</context>
<context>
    <name>ForeignModelDialog</name>
    <message>
        <source>A model from elsewhere</source>
        <translation>外来模型</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Nobody has measured how often it is right. `fer-desktop evaluate` does, on your own labelled pictures.</source>
        <translation>没有人测量过它的正确率。`fer-desktop evaluate` 可以用您自己的带标签图片来测量。</translation>
    </message>
    <message>
        <source>It was right on {percent} % of the pictures of whoever imported it.</source>
        <translation>在导入者的图片上，它的正确率为 {percent}%。</translation>
    </message>
    <message>
        <source>It does not know {emotions}: these are always 0.</source>
        <translation>它不认识 {emotions}：这些值始终为 0。</translation>
    </message>
    <message>
        <source>Its folder: {folder}. Every session names it as foreign.</source>
        <translation>所在文件夹：{folder}。每个会话都会注明它是外来模型。</translation>
    </message>
</context>
<context>
    <name>FrameDialog</name>
    <message>
        <source>{face} at {time}</source>
        <translation>{face}，{time}</translation>
    </message>
    <message>
        <source>Crop of the face</source>
        <translation>人脸裁剪图</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Occlusion map</source>
        <translation>遮挡图</translation>
    </message>
    <message>
        <source>Emotion that the map is about</source>
        <translation>该图对应的表情</translation>
    </message>
    <message>
        <source>This frame alone, without smoothing</source>
        <translation>仅此一帧，未平滑</translation>
    </message>
    <message>
        <source>What this rests on:</source>
        <translation>判断依据：</translation>
    </message>
    <message>
        <source>Probabilities of this frame</source>
        <translation>这一帧的概率</translation>
    </message>
    <message>
        <source>What the network sees: {side} × {side} pixels in colour</source>
        <translation>网络看到的内容：{side} × {side} 彩色像素</translation>
    </message>
    <message>
        <source>What the network sees: {side} × {side} grey pixels</source>
        <translation>网络看到的内容：{side} × {side} 灰度像素</translation>
    </message>
    <message>
        <source>Label shown: {label} ({share} after smoothing; labels below {threshold} are “unsure”). Orange: covering this place takes probability away, so the label rested on it. Blue: covering it adds probability. The map shows what moved the model, not whether it is right. An expression is not a feeling.</source>
        <translation>显示的标签：{label}（平滑后 {share}；低于 {threshold} 时显示“不确定”）。橙色：遮住此处会降低概率，说明标签依据于此。蓝色：遮住此处会提高概率。该图显示影响模型的因素，而非模型是否正确。表情不等于感受。</translation>
    </message>
</context>
<context>
    <name>GalleryModel</name>
    <message>
        <source>no face</source>
        <translation>没有人脸</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n 张人脸</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Photographs</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>GalleryWindow</name>
    <message>
        <source>Photographs: {folder}</source>
        <translation>照片：{folder}</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Clearest expression first</source>
        <translation>表情最明显的在前</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>All photographs</source>
        <translation>全部照片</translation>
    </message>
    <message>
        <source>Most {expression} first</source>
        <translation>{expression} 最高的在前</translation>
    </message>
    <message>
        <source>Without a face</source>
        <translation>没有人脸的</translation>
    </message>
    <message>
        <source>Least probability</source>
        <translation>最小概率</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save these results…</source>
        <translation>保存这些结果…</translation>
    </message>
    <message>
        <source>A session that can be reviewed, reported and exported, a row a face</source>
        <translation>一个可回看、报告和导出的会话，每张人脸一行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n 张人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>显示 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>This photograph is not there any more.</source>
        <translation>这张照片已不存在。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved among the recorded sessions.</source>
        <translation>已保存到录制的会话中。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>回看</translation>
    </message>
</context>
<context>
    <name>GroupNumbers</name>
    <message>
        <source>{second} − {first}: {points}, {size} ({people})</source>
        <translation>{second} − {first}：{points}，{size}（{people}）</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 个百分点</translation>
    </message>
    <message>
        <source>Means over participants</source>
        <translation>参与者的均值</translation>
    </message>
    <message>
        <source>Corrected by each participant&apos;s own neutral face; in brackets how many have one</source>
        <translation>按各参与者自己的中性面孔校正；括号内为有中性面孔的人数</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>Share of time</source>
        <translation>时间占比</translation>
    </message>
    <message>
        <source>Corrected mean</source>
        <translation>校正均值</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) in both</source>
        <translation>
            <numerusform>两者中均有 %n 名参与者</numerusform>
        </translation>
    </message>
    <message>
        <source>{second} and {first} participants</source>
        <translation>{second} 名与 {first} 名参与者</translation>
    </message>
</context>
<context>
    <name>GroupPlot</name>
    <message>
        <source>Mean over participants around the onset</source>
        <translation>起始前后各参与者的均值</translation>
    </message>
</context>
<context>
    <name>HumanCheckDialog</name>
    <message>
        <source>Check the model: {name}</source>
        <translation>检验模型：{name}</translation>
    </message>
    <message>
        <source>Go on labelling</source>
        <translation>继续标注</translation>
    </message>
    <message>
        <source>New sample…</source>
        <translation>新样本…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There is no episode in this session: draw from all frames.</source>
        <translation>本会话中没有片段：请从所有帧中抽取。</translation>
    </message>
    <message>
        <source>Left out, as the video has no picture of them: {count}.</source>
        <translation>因视频中没有对应画面而略过：{count}。</translation>
    </message>
    <message>
        <source>The video shows none of these faces. Check that it is the video that was analysed.</source>
        <translation>视频中没有这些人脸的画面。请确认它就是所分析的视频。</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Threshold of labels</source>
        <translation>标签阈值</translation>
    </message>
    <message>
        <source>Unsure for {share} of the time with a face. The session was recorded with {recorded}; the lower the threshold, the more labels are wrong.</source>
        <translation>有面部的时间中 {share} 为“不确定”。该会话录制时的阈值为 {recorded}；阈值越低，错误的标签越多。</translation>
    </message>
    <message>
        <source>Labels need a probability of</source>
        <translation>标签所需的概率</translation>
    </message>
    <message>
        <source>Threshold of labels: {value} (recorded with {recorded}).</source>
        <translation>标签阈值：{value}（录制时为 {recorded}）。</translation>
    </message>
    <message>
        <source>Neutral baseline from a range</source>
        <translation>从区间取中性基线</translation>
    </message>
    <message>
        <source>for this session only</source>
        <translation>仅用于此会话</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Neutral face of</source>
        <translation>中性面部属于</translation>
    </message>
    <message>
        <source>Keep it for participant</source>
        <translation>为参与者保存</translation>
    </message>
    <message>
        <source>{face} is seen in {count} pictures of this range: a baseline needs {least}.</source>
        <translation>{face} 在此区间的 {count} 帧中可见：基线至少需要 {least} 帧。</translation>
    </message>
    <message>
        <source>In this range the model reads {emotion} at {share}. Is the face at rest there? Undo takes the baseline back.</source>
        <translation>在此区间模型读出 {emotion}（{share}）。面部在那里是放松的吗？“撤销”可收回基线。</translation>
    </message>
    <message>
        <source>Choose a kept baseline</source>
        <translation>选择已保存的基线</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>基线</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Which expression does the face in the middle show?</source>
        <translation>中间这张脸是什么表情？</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>说不准</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>按键 {key}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Undo (Backspace)</source>
        <translation>撤销（退格键）</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>以后继续</translation>
    </message>
    <message>
        <source>Every answer is saved at once</source>
        <translation>每个回答都会立即保存</translation>
    </message>
    <message>
        <source>Show the agreement</source>
        <translation>显示一致程度</translation>
    </message>
    <message>
        <source>Best when all are labelled: who has seen the result is no longer blind</source>
        <translation>最好全部标注后再看：看过结果就不再是盲标</translation>
    </message>
    <message>
        <source>{done} of {count} faces labelled</source>
        <translation>已标注 {count} 张人脸中的 {done} 张</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A recording is going on. Opening another source ends it.</source>
        <translation>正在录制。打开其他来源会结束录制。</translation>
    </message>
    <message>
        <source>End the recording and open</source>
        <translation>结束录制并打开</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>继续录制</translation>
    </message>
    <message>
        <source>A recording is going on. Quitting ends it; what is recorded is kept.</source>
        <translation>正在录制。退出会结束录制；已录制的内容会保留。</translation>
    </message>
    <message>
        <source>End the recording and quit</source>
        <translation>结束录制并退出</translation>
    </message>
    <message>
        <source>Results are being saved. Quitting now leaves the session incomplete.</source>
        <translation>正在保存结果。现在退出会使会话不完整。</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>立即退出</translation>
    </message>
    <message>
        <source>Go on saving</source>
        <translation>继续保存</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Show or hide this curve</source>
        <translation>显示或隐藏此曲线</translation>
    </message>
</context>
<context>
    <name>LicensesDialog</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>This installation holds no licence texts.</source>
        <translation>此安装不包含许可证文本。</translation>
    </message>
</context>
<context>
    <name>LiveControls</name>
    <message numerus="yes">
        <source>sending to %n listener(s)</source>
        <translation>
            <numerusform>正在发送给 %n 个接收端</numerusform>
        </translation>
    </message>
    <message>
        <source>taking commands</source>
        <translation>接受命令</translation>
    </message>
    <message>
        <source>network open</source>
        <translation>网络已开放</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
</context>
<context>
    <name>LiveDialog</name>
    <message>
        <source>Connections to other programs</source>
        <translation>与其他程序的连接</translation>
    </message>
    <message>
        <source>Values for other programs on this computer, and commands from them. Everything is off until you switch it on.</source>
        <translation>供本机其他程序使用的数值，以及来自它们的命令。在您打开之前一切都是关闭的。</translation>
    </message>
    <message>
        <source>Lab Streaming Layer</source>
        <translation>Lab Streaming Layer</translation>
    </message>
    <message>
        <source>For EEG labs and LabRecorder. Not announced to other computers, but one that asks this one gets the streams.</source>
        <translation>用于脑电实验室和 LabRecorder。不向其他电脑宣告，但直接询问本机的电脑可以得到这些流。</translation>
    </message>
    <message>
        <source>OSC</source>
        <translation>OSC</translation>
    </message>
    <message>
        <source>For Max, Pure Data, TouchDesigner: /fer/face/happiness_smoothed 0.93</source>
        <translation>用于 Max、Pure Data、TouchDesigner：/fer/face/happiness_smoothed 0.93</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>For browsers and scripts. A browser shows live bars at {address}</source>
        <translation>用于浏览器和脚本。浏览器在 {address} 显示实时条形图</translation>
    </message>
    <message>
        <source>Lines over TCP</source>
        <translation>TCP 文本行</translation>
    </message>
    <message>
        <source>For PsychoPy, R, MATLAB, a shell: MARKER stimulus 1</source>
        <translation>用于 PsychoPy、R、MATLAB、shell：MARKER stimulus 1</translation>
    </message>
    <message>
        <source>OSC messages</source>
        <translation>OSC 消息</translation>
    </message>
    <message>
        <source>The same from Max, Pure Data, TouchDesigner: /fer/marker &quot;stimulus 1&quot;</source>
        <translation>来自 Max、Pure Data、TouchDesigner 的相同命令：/fer/marker &quot;stimulus 1&quot;</translation>
    </message>
    <message>
        <source>Marker stream (LSL)</source>
        <translation>标记流 (LSL)</translation>
    </message>
    <message>
        <source>Markers of a Lab Streaming Layer stream, at the times that it gives.</source>
        <translation>Lab Streaming Layer 流中的标记，按其给出的时间。</translation>
    </message>
    <message>
        <source>Send values</source>
        <translation>发送数值</translation>
    </message>
    <message>
        <source>The largest face</source>
        <translation>最大的面孔</translation>
    </message>
    <message>
        <source>Every face</source>
        <translation>所有面孔</translation>
    </message>
    <message>
        <source>The face chosen in the window</source>
        <translation>窗口中选中的面孔</translation>
    </message>
    <message>
        <source>Seat: {name}</source>
        <translation>座位：{name}</translation>
    </message>
    <message>
        <source>Whose values are sent</source>
        <translation>发送谁的数值</translation>
    </message>
    <message>
        <source>Send the participant&apos;s code, too</source>
        <translation>同时发送参与者代码</translation>
    </message>
    <message>
        <source>Whose values</source>
        <translation>谁的数值</translation>
    </message>
    <message>
        <source>Take commands</source>
        <translation>接受命令</translation>
    </message>
    <message>
        <source>Programs may record: everybody in the picture knows of it and has agreed</source>
        <translation>程序可以录制：画面中的每个人都知情并已同意</translation>
    </message>
    <message>
        <source>Scores only, no pictures</source>
        <translation>仅分数，不含图像</translation>
    </message>
    <message>
        <source>Scores and a video with blurred faces</source>
        <translation>分数和人脸模糊的视频</translation>
    </message>
    <message>
        <source>Scores and a video with boxes and labels</source>
        <translation>分数和带方框与标签的视频</translation>
    </message>
    <message>
        <source>Scores and the clean video</source>
        <translation>分数和原始视频</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>保存内容</translation>
    </message>
    <message>
        <source>Other computers</source>
        <translation>其他电脑</translation>
    </message>
    <message>
        <source>Let other computers listen and give commands</source>
        <translation>允许其他电脑接收和发出命令</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Token that they must give</source>
        <translation>它们必须提供的令牌</translation>
    </message>
    <message>
        <source>Browser: http://ADDRESS:PORT/?token=TOKEN · first line over TCP: HELLO TOKEN · OSC: first argument</source>
        <translation>浏览器：http://地址:端口/?token=令牌 · TCP 第一行：HELLO 令牌 · OSC：第一个参数</translation>
    </message>
    <message>
        <source>Let other computers in?</source>
        <translation>允许其他电脑接入？</translation>
    </message>
    <message>
        <source>Values of faces are personal data. They could then leave this computer, over a connection that is not encrypted. Whoever has the token can read them and, where commands are switched on, set markers and record.

Lab Streaming Layer and OSC ask for no token: their values reach everybody they are sent to.

What is on is switched off first.</source>
        <translation>面孔数值属于个人数据。它们之后可能经未加密的连接离开本机。持有令牌者可以读取这些数值，并在命令已打开时设置标记和录制。

Lab Streaming Layer 和 OSC 不要求令牌：其数值会到达所有接收者。

已打开的连接会先被关闭。</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>允许接入</translation>
    </message>
    <message>
        <source>{done} commands done · {refused} refused · {fast} too fast</source>
        <translation>已执行 {done} 条命令 · 拒绝 {refused} · 过快 {fast}</translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
</context>
<context>
    <name>MainController</name>
    <message>
        <source>The change takes effect when the recording has ended.</source>
        <translation>此更改将在录制结束后生效。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>布置</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>开销</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Processor (share of one core), memory, frames a second, age of the picture when it is shown, frames left out. Press for more.</source>
        <translation>处理器（占一个核心的比例）、内存、每秒帧数、显示时画面的延迟、丢弃的帧。点击查看更多。</translation>
    </message>
    <message>
        <source>Press to see what is sent, and to switch it off</source>
        <translation>按下可查看发送内容并关闭</translation>
    </message>
    <message>
        <source>Press to stop it</source>
        <translation>点击即可停止</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Cost: {values}</source>
        <translation>开销：{values}</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>This installation holds no manual.</source>
        <translation>此安装中没有手册。</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>No page contains all of these words.</source>
        <translation>没有页面同时包含这些词。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>打印或保存为 PDF…</translation>
    </message>
</context>
<context>
    <name>MarkerNamesDialog</name>
    <message>
        <source>Marker names</source>
        <translation>标记名称</translation>
    </message>
    <message>
        <source>press again to end</source>
        <translation>再按一次结束</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>按键 {key}</translation>
    </message>
    <message>
        <source>A press marks a moment. Hold a key down to mark an event from press to release, or let one press begin it and the next end it.</source>
        <translation>按一下标记一个时刻。按住按键可标记从按下到松开的事件，或让第一次按下开始、下一次按下结束。</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>{name}: from {begin} to {end}</source>
        <translation>{name}：从 {begin} 到 {end}</translation>
    </message>
    <message>
        <source>Marker {key}</source>
        <translation>标记 {key}</translation>
    </message>
    <message>
        <source>Start a source first: a marker needs a moment to stand at.</source>
        <translation>请先启动来源：标记需要对应一个时刻。</translation>
    </message>
    <message>
        <source>Marker at {time}: {name}</source>
        <translation>{time} 处的标记：{name}</translation>
    </message>
    <message>
        <source>{name} begins at {time}; press the key again when it ends</source>
        <translation>{name} 从 {time} 开始；结束时再按一次该键</translation>
    </message>
    <message>
        <source>Set a marker</source>
        <translation>设置标记</translation>
    </message>
    <message>
        <source>Name of the marker at {time}</source>
        <translation>{time} 处标记的名称</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Recent sessio&amp;ns</source>
        <translation>最近的会话(&amp;N)</translation>
    </message>
    <message>
        <source>Recent s&amp;tudies</source>
        <translation>最近的研究(&amp;T)</translation>
    </message>
    <message>
        <source>St&amp;udy</source>
        <translation>研究(&amp;U)</translation>
    </message>
    <message>
        <source>Set &amp;marker</source>
        <translation>设置标记(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Turn the picture</source>
        <translation>旋转画面(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;cord</source>
        <translation>录制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>ModelCardDialog</name>
    <message>
        <source>Model card</source>
        <translation>模型卡片</translation>
    </message>
    <message>
        <source>This installation holds no model card.</source>
        <translation>此安装不包含模型卡片。</translation>
    </message>
</context>
<context>
    <name>NamingDialog</name>
    <message>
        <source>Fill in from file names</source>
        <translation>根据文件名填写</translation>
    </message>
    <message>
        <source>Write how the names are made up. What stands in braces becomes a column; “{participant}” is the participant&apos;s code. A slash reads the folder&apos;s name too.</source>
        <translation>写出文件名的构成方式。花括号中的内容成为一列；“{participant}”是参与者代码。斜杠表示也读取文件夹名。</translation>
    </message>
    <message>
        <source>Name pattern</source>
        <translation>文件名模式</translation>
    </message>
    <message>
        <source>What the names tell</source>
        <translation>从文件名读出的内容</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>填写</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) do not fit, the first is {name}.</source>
        <translation>
            <numerusform>有 %n 个名称不符合，第一个是 {name}。</numerusform>
        </translation>
    </message>
    <message>
        <source>All names fit.</source>
        <translation>所有名称都符合。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>NewStudyDialog</name>
    <message>
        <source>New study</source>
        <translation>新建研究</translation>
    </message>
    <message>
        <source>e.g. Funny and calm films</source>
        <translation>例如：有趣与平静的影片</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Codes, not names, e.g. P01 P02 P03</source>
        <translation>代码而非姓名，例如 P01 P02 P03</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>What differs between recordings or between participants, with its possible values. Participants can be added at any time.</source>
        <translation>各次录制之间或各参与者之间的差别，及其可能的值。参与者可随时添加。</translation>
    </message>
    <message>
        <source>Begin the study</source>
        <translation>开始研究</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Differs between</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>e.g. {example}</source>
        <translation>例如 {example}</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Where the study is to lie</source>
        <translation>研究的存放位置</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>“{name}” cannot name a variable: use letters, digits and _, no spaces.</source>
        <translation>“{name}”不能作为变量名：请用字母、数字和 _，不含空格。</translation>
    </message>
    <message>
        <source>Press “Begin the study” again to keep it.</source>
        <translation>若要保留，请再按一次“开始研究”。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Research with people who agreed to it</source>
        <translation>研究（参与者已同意）</translation>
    </message>
    <message>
        <source>Showing how such a model works, on my own face or demos</source>
        <translation>演示此类模型如何工作（用本人面孔或演示素材）</translation>
    </message>
    <message>
        <source>Design, art or a prototype, with people who agreed to it</source>
        <translation>设计、艺术或原型（参与者已同意）</translation>
    </message>
    <message>
        <source>Trying it out for myself</source>
        <translation>自己试用</translation>
    </message>
    <message>
        <source>Medical or safety use, under its own rules</source>
        <translation>医疗或安全用途（遵守其专门规定）</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it does.&lt;/b&gt; It finds faces in a camera picture or a video and estimates, for each, how much the expression looks like one of seven kinds. The estimate comes from a small neural network and is often wrong.</source>
        <translation>&lt;b&gt;用途。&lt;/b&gt;在摄像头画面或视频中查找人脸，并估计每张人脸的表情与七种类型的相似程度。该估计来自一个小型神经网络，常常出错。</translation>
    </message>
    <message>
        <source>&lt;b&gt;An expression is not a feeling.&lt;/b&gt; People smile without joy and grieve without a tear. Never conclude from a label what somebody feels, thinks or intends.</source>
        <translation>&lt;b&gt;表情不等于感受。&lt;/b&gt;人会不带喜悦地微笑，也会无泪地悲伤。切勿根据标签推断他人的感受、想法或意图。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Everything stays on this computer.&lt;/b&gt; Nothing is sent anywhere. Nothing is kept unless you record. No data is stored that identifies a face.</source>
        <translation>&lt;b&gt;所有数据都留在本机。&lt;/b&gt;不会发送到任何地方。除非您录制，否则不保存任何内容。不会存储可识别人脸的数据。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Where it must not be used.&lt;/b&gt; At work and in education, inferring emotions of people is forbidden in the European Union (Regulation (EU) 2024/1689, Article 5(1)(f)), medical and safety reasons apart. That includes hiring, monitoring of staff, classes and examinations. Do not use it to decide about anybody.</source>
        <translation>&lt;b&gt;禁止使用的场合。&lt;/b&gt;在欧盟，禁止在工作场所和教育中推断他人情绪（欧盟条例 2024/1689 第 5 条第 1 款 (f) 项），医疗和安全原因除外。这包括招聘、员工监控、课堂和考试。请勿用它对任何人作出决定。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Tell the people.&lt;/b&gt; Whoever is in the picture must know that it is analysed and agree to it (Article 50(3)). A sign in the window shows whenever analysis runs.</source>
        <translation>&lt;b&gt;告知他人。&lt;/b&gt;画面中的每个人都必须知道正在进行分析并表示同意（第 50 条第 3 款）。分析运行时，窗口中始终显示标识。</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>开始之前</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>Notice</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>使用条款</translation>
    </message>
    <message>
        <source>What will you use it for? Choose one to continue.</source>
        <translation>您将用它做什么？请选择一项以继续。</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>我已阅读</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>打印或保存为 PDF…</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open a session or a table of scores</source>
        <translation>打开会话或分数表格</translation>
    </message>
    <message>
        <source>Sessions and tables of scores</source>
        <translation>会话与分数表格</translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation>打开视频</translation>
    </message>
    <message>
        <source>Videos and pictures</source>
        <translation>视频和图片</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>打开图片文件夹</translation>
    </message>
    <message>
        <source>Open a stream</source>
        <translation>打开网络流</translation>
    </message>
    <message>
        <source>Address of the stream, e.g. rtsp://camera.local/live</source>
        <translation>网络流地址，例如 rtsp://camera.local/live</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Its recording did not end properly</source>
        <translation>录制未正常结束</translation>
    </message>
    <message>
        <source>Participants and sessions</source>
        <translation>参与者与会话</translation>
    </message>
    <message>
        <source>Add participants…</source>
        <translation>添加参与者…</translation>
    </message>
    <message>
        <source>Add sessions</source>
        <translation>添加会话</translation>
    </message>
    <message>
        <source>Move recorded sessions into this study</source>
        <translation>将已录制的会话移入本研究</translation>
    </message>
    <message>
        <source>One &amp;session…</source>
        <translation>一个会话(&amp;S)…</translation>
    </message>
    <message>
        <source>All that a &amp;table names…</source>
        <translation>表格中列出的全部(&amp;T)…</translation>
    </message>
    <message>
        <source>Those of the &amp;batch made into this study</source>
        <translation>批处理写入本研究的会话(&amp;B)</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>运行…</translation>
    </message>
    <message>
        <source>Show the stimuli to the chosen participant, and record</source>
        <translation>向选中的参与者显示刺激并录制</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>回看</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Delete everything of the chosen participant</source>
        <translation>删除所选参与者的全部数据</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Add participants, then record: Ctrl+R asks who it is.</source>
        <translation>添加参与者后即可录制：Ctrl+R 会询问是谁。</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n 名参与者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>Add participants</source>
        <translation>添加参与者</translation>
    </message>
    <message>
        <source>Codes, not names, e.g. P04 P05</source>
        <translation>代码而非姓名，例如 P04 P05</translation>
    </message>
    <message>
        <source>Session to move into the study</source>
        <translation>要移入研究的会话</translation>
    </message>
    <message>
        <source>Table with the columns session, participant and variables</source>
        <translation>含 session、participant 及各变量列的表格</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) added.</source>
        <translation>
            <numerusform>已添加 %n 个会话。</numerusform>
        </translation>
    </message>
    <message>
        <source>{code} is gone: {sessions}, {files}.</source>
        <translation>{code} 已删除：{sessions}，{files}。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {code} with {sessions}, {files} ({size} MB), and the results, which hold this participant too? This cannot be undone. The results can be made anew.</source>
        <translation>删除 {code} 及其 {sessions}、{files}（{size} MB），以及同样包含此参与者的结果？此操作无法撤消。结果可以重新生成。</translation>
    </message>
    <message>
        <source>Withdraw a participant</source>
        <translation>撤回参与者</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <source>Photograph with boxes</source>
        <translation>带方框的照片</translation>
    </message>
    <message>
        <source>No face was found in this photograph.</source>
        <translation>这张照片中没有找到人脸。</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Crop of the face</source>
        <translation>人脸裁剪图</translation>
    </message>
    <message>
        <source>Inspect…</source>
        <translation>检查…</translation>
    </message>
</context>
<context>
    <name>PlaybackBar</name>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>上一帧</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>下一帧</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>{time} / {duration}</source>
        <translation>{time} / {duration}</translation>
    </message>
    <message>
        <source>Frame {number}</source>
        <translation>第 {number} 帧</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The file cannot be written: {reason}.</source>
        <translation>无法写入文件：{reason}。</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Probabilities</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Bar: smoothed. Tick: this frame alone. Thin bar: corrected by the baseline.</source>
        <translation>条：平滑值。刻度：仅此一帧。细条：经基线校正。</translation>
    </message>
</context>
<context>
    <name>QueueLayout</name>
    <message>
        <source>Analyse many videos</source>
        <translation>分析多个视频</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Videos, or a table (CSV, TSV, Excel) with a column “source”</source>
        <translation>视频，或含有“source”列的表格（CSV、TSV、Excel）</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>All videos of a folder and the folders in it</source>
        <translation>文件夹及其子文件夹中的所有视频</translation>
    </message>
    <message>
        <source>Fill in from file names…</source>
        <translation>根据文件名填写…</translation>
    </message>
    <message>
        <source>Participant, condition and others, as the files are named</source>
        <translation>按文件名填写参与者、条件等</translation>
    </message>
    <message>
        <source>Add column…</source>
        <translation>添加列…</translation>
    </message>
    <message>
        <source>A variable of your own; paste it from a spreadsheet</source>
        <translation>自定义变量；可从电子表格粘贴</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Which jobs are shown</source>
        <translation>显示哪些任务</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>搜索队列</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change the folder for the results</source>
        <translation>更改结果文件夹</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Files at the same time</source>
        <translation>同时处理的文件数</translation>
    </message>
    <message>
        <source>Let other programs go first</source>
        <translation>让其他程序优先</translation>
    </message>
    <message>
        <source>Progress of all files</source>
        <translation>全部文件的进度</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Stop after these</source>
        <translation>完成当前文件后停止</translation>
    </message>
    <message>
        <source>Let the files at work end, begin no other</source>
        <translation>完成正在处理的文件，不再开始新的</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>立即停止</translation>
    </message>
    <message>
        <source>The files at work are begun again the next time</source>
        <translation>正在处理的文件下次重新开始</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败的</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>回看</translation>
    </message>
    <message>
        <source>Look at the chosen session</source>
        <translation>查看选中的会话</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>One page over all, written while it goes on</source>
        <translation>关于全部文件的一页汇总，随进度更新</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Results: {folder}</source>
        <translation>结果：{folder}</translation>
    </message>
    <message>
        <source>Drop videos, folders, or a table of them here.

Each becomes a session that can be reviewed; a summary compares them all.
You can stop at any time and go on later, even after a crash.</source>
        <translation>把视频、文件夹或列表拖到这里。

每个视频成为一个可回看的会话；汇总页比较全部结果。
您可以随时停止，之后继续，即使程序崩溃也不影响。</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n done</source>
        <translation>
            <numerusform>共 %n 个，已完成 {done} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>大约还需 {time}</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>已搁置</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Sources to analyse</source>
        <translation>待分析的来源</translation>
    </message>
</context>
<context>
    <name>QueueWindow</name>
    <message>
        <source>Looking for sources…</source>
        <translation>正在查找来源…</translation>
    </message>
    <message>
        <source>All of these are in the queue already.</source>
        <translation>这些都已在队列中。</translation>
    </message>
    <message>
        <source>Videos and tables</source>
        <translation>视频和表格</translation>
    </message>
    <message>
        <source>Add videos, or a table of them</source>
        <translation>添加视频或视频列表</translation>
    </message>
    <message>
        <source>Add all videos of a folder</source>
        <translation>添加文件夹中的所有视频</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>添加列</translation>
    </message>
    <message>
        <source>Name of the variable, such as condition</source>
        <translation>变量名称，例如 condition</translation>
    </message>
    <message>
        <source>Open the folder of a batch</source>
        <translation>打开批次文件夹</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>Everything is done already.</source>
        <translation>全部都已完成。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n job(s) wait. Start goes on with them.</source>
        <translation>
            <numerusform>已停止：还有 %n 个任务等待。按“继续”接着处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed: see the notes beside them.</source>
        <translation>
            <numerusform>有 %n 个任务失败：请看旁边的备注。</numerusform>
        </translation>
    </message>
    <message>
        <source>All is done.</source>
        <translation>全部完成。</translation>
    </message>
    <message>
        <source>Do the changed ones again</source>
        <translation>重做有变化的</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>停止并关闭？</translation>
    </message>
    <message>
        <source>Files are being analysed. Stop, and go on the next time?</source>
        <translation>正在分析文件。要停止，下次继续吗？</translation>
    </message>
    <message>
        <source>What is done stays. The files at work now are begun again then.</source>
        <translation>已完成的保留。正在处理的文件到时重新开始。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>RangeBar</name>
    <message>
        <source>Mean of each expression in the range</source>
        <translation>该时段内各表情的平均值</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show this range alone</source>
        <translation>只显示该时段</translation>
    </message>
    <message>
        <source>Mark…</source>
        <translation>标记…</translation>
    </message>
    <message>
        <source>Name it as an event, from beginning to end</source>
        <translation>将其命名为事件，从开始到结束</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>排除…</translation>
    </message>
    <message>
        <source>Take its scores out of reports and exports</source>
        <translation>将其数值从报告和导出中排除</translation>
    </message>
    <message>
        <source>Select no range</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>the face is not seen</source>
        <translation>看不到该人脸</translation>
    </message>
    <message>
        <source>mean: {values}</source>
        <translation>平均值：{values}</translation>
    </message>
</context>
<context>
    <name>RecordingControls</name>
    <message>
        <source>From the beginning of the video</source>
        <translation>从视频开头</translation>
    </message>
    <message>
        <source>Here, at {time}: what comes before is missing in the session</source>
        <translation>从此处（{time}）开始：之前的部分不在会话中</translation>
    </message>
    <message>
        <source>The source ended or changed before the recording began: nothing is kept.</source>
        <translation>在录制开始之前，来源已结束或已更换：未保留任何内容。</translation>
    </message>
    <message>
        <source>The recording was called off before it began.</source>
        <translation>录制在开始之前已取消。</translation>
    </message>
    <message>
        <source>This computer cannot write the video as fast as pictures come: some are left out of the video. All that are analysed are in the table.</source>
        <translation>这台计算机写入视频的速度跟不上画面：部分画面未写入视频。所有已分析的画面都在表格中。</translation>
    </message>
    <message>
        <source>Recorded {count} frames to {folder}.</source>
        <translation>已将 {count} 帧录制到 {folder}。</translation>
    </message>
    <message>
        <source>The first {time} of the video are not in it.</source>
        <translation>视频开头的 {time} 不在其中。</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) are missing in the video file; the table is complete.</source>
        <translation>
            <numerusform>视频文件中缺少 %n 帧；表格是完整的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>回看</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report of {name}</source>
        <translation>{name} 的报告</translation>
    </message>
    <message>
        <source>Shares, means, transitions and episodes of every face, with plots. An episode is a stretch in which one expression is strong.</source>
        <translation>每张脸的占比、均值、转换和片段，附图。片段是指某一表情强烈的一段时间。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Web page (report.html)</source>
        <translation>网页（report.html）</translation>
    </message>
    <message>
        <source>PDF (report.pdf)</source>
        <translation>PDF（report.pdf）</translation>
    </message>
    <message>
        <source>The smoothed probability reaches this value</source>
        <translation>平滑后的概率达到此值</translation>
    </message>
    <message>
        <source>At or below the value at which it begins, so that trembling around one value is one episode</source>
        <translation>不高于开始值，这样在某个值附近抖动仍算一个片段</translation>
    </message>
    <message>
        <source>Time from this marker to the beginning of an episode</source>
        <translation>从该标记到片段开始的时间</translation>
    </message>
    <message>
        <source>Method paragraph for a paper</source>
        <translation>论文用的方法段落</translation>
    </message>
    <message>
        <source>Copy paragraph</source>
        <translation>复制段落</translation>
    </message>
    <message>
        <source>Most recent marker</source>
        <translation>最近的标记</translation>
    </message>
    <message>
        <source>No markers</source>
        <translation>没有标记</translation>
    </message>
    <message>
        <source>Episode starts at probability</source>
        <translation>片段起始概率</translation>
    </message>
    <message>
        <source>Episode ends below probability</source>
        <translation>片段结束概率（低于）</translation>
    </message>
    <message>
        <source>Minimum duration</source>
        <translation>最短时长</translation>
    </message>
    <message>
        <source>Shorter episodes are left out</source>
        <translation>更短的片段会被忽略</translation>
    </message>
    <message>
        <source>Latency measured from</source>
        <translation>潜伏期起点</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Create report</source>
        <translation>创建报告</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s) with these values.</source>
        <translation>
            <numerusform>按这些值有 %n 个片段。</numerusform>
        </translation>
    </message>
    <message>
        <source>The paragraph is in the clipboard.</source>
        <translation>段落已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Creating the report…</source>
        <translation>正在创建报告…</translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>已创建：</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>已取消。未写入任何内容。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Agreement</source>
        <translation>一致程度</translation>
    </message>
    <message>
        <source>What you said, and what the model said</source>
        <translation>您的判断与模型的判断</translation>
    </message>
    <message>
        <source>How often you confirm what the model says</source>
        <translation>您认同模型判断的比例</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa cannot be told</source>
        <translation>无法得出 Cohen&apos;s kappa</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: {value} (95 % interval {low} to {high})</source>
        <translation>Cohen&apos;s kappa：{value}（95 % 区间 {low} 至 {high}）</translation>
    </message>
    <message>
        <source>You and the model gave the same label to {share} of {count} faces.</source>
        <translation>在 {count} 张人脸中，您与模型有 {share} 给出了相同的标签。</translation>
    </message>
    <message>
        <source>Both used one and the same label throughout, so nothing tells agreement from chance. Label a sample with more variety.</source>
        <translation>双方自始至终只用了同一个标签，无法区分一致与巧合。请标注更多样的样本。</translation>
    </message>
    <message>
        <source>Guessing with the same habits would reach {share}.</source>
        <translation>按相同习惯随意猜测可达 {share}。</translation>
    </message>
    <message>
        <source>Kappa counts only what goes beyond guessing: 0 is no better than chance, 1 is full agreement. Landis and Koch (1977) call this: {word}. That word is a custom, not a proof; look below at the classes that you need.</source>
        <translation>Kappa 只计算超出猜测的部分：0 表示不比随机好，1 表示完全一致。Landis 与 Koch（1977）称之为：{word}。这只是惯用说法，并非证明；请在下方查看您需要的类别。</translation>
    </message>
    <message>
        <source>Where both of you named an expression ({count} faces), it was the same in {share}. “Cannot tell” counts like the model&apos;s “unsure”.</source>
        <translation>在双方都给出表情的 {count} 张人脸中，{share} 相同。“说不准”等同于模型的“不确定”。</translation>
    </message>
    <message>
        <source>The interval is wide: label more faces for a firmer figure.</source>
        <translation>区间较宽：标注更多人脸可得到更可靠的数值。</translation>
    </message>
    <message>
        <source>Only the peaks of episodes were drawn: this tells of strong expressions, not of the whole session.</source>
        <translation>只抽取了片段的峰值：这反映强烈的表情，而非整个会话。</translation>
    </message>
    <message>
        <source>no agreement beyond chance</source>
        <translation>没有超出随机的一致</translation>
    </message>
    <message>
        <source>slight agreement</source>
        <translation>轻微一致</translation>
    </message>
    <message>
        <source>fair agreement</source>
        <translation>一般一致</translation>
    </message>
    <message>
        <source>moderate agreement</source>
        <translation>中等一致</translation>
    </message>
    <message>
        <source>substantial agreement</source>
        <translation>高度一致</translation>
    </message>
    <message>
        <source>almost perfect agreement</source>
        <translation>几乎完全一致</translation>
    </message>
    <message>
        <source>you ↓   model →</source>
        <translation>您 ↓   模型 →</translation>
    </message>
    <message>
        <source>The model says</source>
        <translation>模型判断</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>you agree</source>
        <translation>您认同</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>The results are being saved. This takes a moment.</source>
        <translation>正在保存结果，请稍候。</translation>
    </message>
    <message>
        <source>Another source was opened meanwhile: nothing is saved.</source>
        <translation>期间打开了其他来源：未保存任何内容。</translation>
    </message>
    <message>
        <source>Saving · {share}</source>
        <translation>正在保存 · {share}</translation>
    </message>
    <message>
        <source>Analysing the rest · {share}</source>
        <translation>正在分析其余部分 · {share}</translation>
    </message>
    <message>
        <source>The video has ended.</source>
        <translation>视频已结束。</translation>
    </message>
    <message>
        <source>Not all of it was watched; what was not is analysed on saving.</source>
        <translation>并未全部观看；未观看的部分会在保存时分析。</translation>
    </message>
    <message>
        <source>Save these results…</source>
        <translation>保存这些结果…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The whole video is analysed.</source>
        <translation>整个视频已分析完毕。</translation>
    </message>
    <message>
        <source>Saved as {folder}.</source>
        <translation>已保存为 {folder}。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>回看</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>What was left out</source>
        <translation>未计入的内容</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>未计入的内容及原因</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>比较依据</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Face seen at least</source>
        <translation>面孔至少可见</translation>
    </message>
    <message>
        <source>Make tables and page</source>
        <translation>生成表格和页面</translation>
    </message>
    <message>
        <source>with PDF</source>
        <translation>含 PDF</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>the events themselves</source>
        <translation>事件本身</translation>
    </message>
    <message>
        <source>Reading the sessions…</source>
        <translation>正在读取会话…</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>whole session</source>
        <translation>整个会话</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>没有未计入的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n 名参与者</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Made in {folder}: {names}</source>
        <translation>已生成于 {folder}：{names}</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>&amp;Session</source>
        <translation>会话(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>更正(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Check the model by hand…</source>
        <translation>人工检验模型(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the &amp;video…</source>
        <translation>选择视频(&amp;V)…</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;name the face…</source>
        <translation>重命名人脸(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Merge the face with another…</source>
        <translation>与另一张脸合并(&amp;M)…</translation>
    </message>
    <message>
        <source>S&amp;plit the face here</source>
        <translation>在此拆分人脸(&amp;P)</translation>
    </message>
    <message>
        <source>Chan&amp;ge the marker…</source>
        <translation>更改标记(&amp;G)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the marker</source>
        <translation>移除标记(&amp;V)</translation>
    </message>
    <message>
        <source>Range begins &amp;here</source>
        <translation>选段从此开始(&amp;H)</translation>
    </message>
    <message>
        <source>Range ends h&amp;ere</source>
        <translation>选段到此结束(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;xclude a range…</source>
        <translation>排除一段(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Include again</source>
        <translation>重新纳入(&amp;I)</translation>
    </message>
    <message>
        <source>Thres&amp;hold of labels…</source>
        <translation>标签阈值(&amp;H)…</translation>
    </message>
    <message>
        <source>Neutral &amp;baseline from a range…</source>
        <translation>从区间取中性基线(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Use a kept baseline…</source>
        <translation>使用已保存的基线(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>ReviewPlayer</name>
    <message>
        <source>Frame {number}</source>
        <translation>第 {number} 帧</translation>
    </message>
</context>
<context>
    <name>ReviewSide</name>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Excluded ranges</source>
        <translation>已排除的时段</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>在此拆分</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>排除…</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>重新纳入</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>检验…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>{name}   ({frames} frames)</source>
        <translation>{name}   （{frames} 帧）</translation>
    </message>
    <message>
        <source>all faces</source>
        <translation>所有人脸</translation>
    </message>
    <message>
        <source>I and O: a range begins and ends at this picture.</source>
        <translation>I 与 O：选段在此画面开始与结束。</translation>
    </message>
    <message>
        <source>Chosen: {begin} to {end}</source>
        <translation>已选：{begin} 至 {end}</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Review of {name}</source>
        <translation>回看 {name}</translation>
    </message>
    <message>
        <source>Reading the session…</source>
        <translation>正在读取会话…</translation>
    </message>
    <message>
        <source>This session keeps scores only: no picture was recorded.</source>
        <translation>本会话只保存分数：没有录制画面。</translation>
    </message>
    <message>
        <source>No video of this table&apos;s name lies beside it.</source>
        <translation>该表格旁没有同名的视频。</translation>
    </message>
    <message>
        <source>This session keeps scores only, and {name} is not where it was.</source>
        <translation>本会话只保存分数，且 {name} 已不在原处。</translation>
    </message>
    <message>
        <source>Choose the video…</source>
        <translation>选择视频…</translation>
    </message>
    <message>
        <source>Choose the video</source>
        <translation>选择视频</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>The video ends at {length}, the table at {end}. Is it the right one?</source>
        <translation>视频结束于 {length}，表格结束于 {end}。是这个视频吗？</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>另选…</translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>Is analysis running?</source>
        <translation>是否正在分析？</translation>
    </message>
    <message>
        <source>Escape: leave full screen   ·   Space: play or pause</source>
        <translation>Esc：退出全屏   ·   空格：播放/暂停</translation>
    </message>
    <message>
        <source>No face in the picture.</source>
        <translation>画面中没有人脸。</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Source and run</source>
        <translation>来源与运行</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Is analysis running?</source>
        <translation>是否正在分析？</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>{screen} (this one)</source>
        <translation>{screen}（当前屏幕）</translation>
    </message>
    <message>
        <source>Run {code}</source>
        <translation>运行 {code}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Your face is recorded by a camera while you watch. A program reads how your expression looks; this is not what you feel. You may stop at any time, and have everything deleted, without giving a reason.</source>
        <translation>在您观看时，摄像头会录制您的脸。程序读取您的表情看起来如何；这并不是您的感受。您可以随时停止，并要求删除全部内容，无需说明理由。</translation>
    </message>
    <message>
        <source>Text of the consent</source>
        <translation>同意书内容</translation>
    </message>
    <message>
        <source>The participant has read this and agrees</source>
        <translation>参与者已阅读并同意</translation>
    </message>
    <message>
        <source>Set-up check</source>
        <translation>设置检查</translation>
    </message>
    <message>
        <source>Screen of the participant</source>
        <translation>参与者的屏幕</translation>
    </message>
    <message>
        <source>A window, to try it out</source>
        <translation>窗口（试用）</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>保存内容</translation>
    </message>
    <message>
        <source>Stimuli</source>
        <translation>刺激</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message numerus="yes">
        <source>%n stimulus(i) will be shown. Escape breaks off.</source>
        <translation>
            <numerusform>将显示 %n 个刺激。按 Escape 中断。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) of films came too late to be shown.</source>
        <translation>
            <numerusform>有 %n 帧影片来不及显示。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatsDialog</name>
    <message>
        <source>Seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Drag over the picture to draw where somebody sits. A face whose middle is in a seat has the seat&apos;s name in this and every later video. Double-click a name to change it.</source>
        <translation>在画面上拖动以画出某人的座位。中心位于某座位内的面部在此视频及以后的每个视频中都使用该座位的名称。双击名称可以修改。</translation>
    </message>
    <message>
        <source>Left and right half</source>
        <translation>左半边和右半边</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Seat {number}</source>
        <translation>座位 {number}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Open seats</source>
        <translation>打开座位</translation>
    </message>
    <message>
        <source>Save seats</source>
        <translation>保存座位</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Position in the file</source>
        <translation>文件中的位置</translation>
    </message>
</context>
<context>
    <name>SessionsDialog</name>
    <message>
        <source>Recorded sessions</source>
        <translation>已录制的会话</translation>
    </message>
    <message>
        <source>Search by source, participant, date or state</source>
        <translation>按来源、参与者、日期或状态搜索</translation>
    </message>
    <message>
        <source>Search the sessions</source>
        <translation>搜索会话</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>回看</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Finish a recording that a crash or a power cut ended</source>
        <translation>完成因崩溃或断电而中断的录制</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Open another</source>
        <translation>打开其他</translation>
    </message>
    <message>
        <source>A session elsewhere, or any timeline.csv with its video</source>
        <translation>其他位置的会话，或任何带视频的 timeline.csv</translation>
    </message>
    <message>
        <source>Session &amp;folder…</source>
        <translation>会话文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Table of scores…</source>
        <translation>分数表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No session contains these words.</source>
        <translation>没有会话包含这些词。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s).</source>
        <translation>
            <numerusform>%n 个会话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n session(s).</source>
        <translation>
            <numerusform>%n 个会话中的 {found} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Tables of scores</source>
        <translation>分数表格</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) did not end properly and can be recovered.</source>
        <translation>
            <numerusform>%n 个会话未正常结束，可以恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a session</source>
        <translation>删除会话</translation>
    </message>
    <message>
        <source>Delete {name} with everything in it? This cannot be undone.</source>
        <translation>要删除 {name} 及其全部内容吗？此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>There is no recorded session yet.

Start a camera or a video and press Record (Ctrl+R), or choose File, Analyse many videos.
Every recording then stands in this list.</source>
        <translation>还没有录制的会话。

启动摄像头或视频并按录制（Ctrl+R），或选择 文件 → 分析多个视频。
之后每次录制都会出现在此列表中。</translation>
    </message>
    <message>
        <source>{count} files, {size} MB, exports in its folder included. Copies that were saved elsewhere stay there.</source>
        <translation>{count} 个文件，{size} MB，包括其文件夹内的导出。保存在别处的副本不受影响。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>SessionsFolder</name>
    <message>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>Folder for new sessions</source>
        <translation>新会话的文件夹</translation>
    </message>
    <message>
        <source>New sessions are kept in {folder} from now on. Try again.</source>
        <translation>今后新会话将保存在 {folder}。请重试。</translation>
    </message>
</context>
<context>
    <name>SessionsList</name>
    <message>
        <source>Recorded sessions</source>
        <translation>已录制的会话</translation>
    </message>
</context>
<context>
    <name>SessionsModel</name>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>正在录制</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Scores only: no picture was recorded.</source>
        <translation>仅分数：没有录制画面。</translation>
    </message>
    <message>
        <source>Session of {date}</source>
        <translation>{date} 的会话</translation>
    </message>
</context>
<context>
    <name>SessionsTasks</name>
    <message>
        <source>Deleted {count} files of {name}, {size} MB: {files}</source>
        <translation>已删除 {name} 的 {count} 个文件，{size} MB：{files}</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset to default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Reset to default: {name}</source>
        <translation>恢复默认值：{name}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>{folder}: not from FER Desktop, calls itself “{name}”, SHA-256 {digest}</source>
        <translation>{folder}：非 FER Desktop 自带，自称“{name}”，SHA-256 {digest}</translation>
    </message>
    <message>
        <source>{name}: not from FER Desktop, SHA-256 {digest}</source>
        <translation>{name}：非 FER Desktop 自带，SHA-256 {digest}</translation>
    </message>
    <message>
        <source>{percent} % right on the pictures it was measured on</source>
        <translation>在测量所用图片上正确率为 {percent}%</translation>
    </message>
    <message>
        <source>{percent} % right on FER-2013</source>
        <translation>FER-2013 上正确率 {percent} %</translation>
    </message>
    <message>
        <source>best on camera</source>
        <translation>最适合摄像头前的人</translation>
    </message>
    <message>
        <source>{milliseconds} ms a face</source>
        <translation>每张人脸 {milliseconds} 毫秒</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>MTCNN on LiteRT: finds most faces, fast</source>
        <translation>LiteRT 上的 MTCNN：找到大多数人脸，速度快</translation>
    </message>
    <message>
        <source>Haar cascade: the paper&apos;s comparison, misses more</source>
        <translation>Haar 级联：论文中的对比方法，漏检较多</translation>
    </message>
    <message>
        <source>mtcnn package on TensorFlow: the reference, slow to start</source>
        <translation>TensorFlow 上的 mtcnn 包：参考实现，启动慢</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light, dark, or the same as the desktop.</source>
        <translation>浅色、深色或与桌面一致。</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>Language of menus and messages.</source>
        <translation>菜单和消息的语言。</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>方框</translation>
    </message>
    <message>
        <source>A box around each face.</source>
        <translation>每张人脸外的方框。</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Name, label and probability over the box.</source>
        <translation>方框上方的名称、标签和概率。</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>关键点</translation>
    </message>
    <message>
        <source>Eyes, nose and corners of the mouth.</source>
        <translation>眼睛、鼻子和嘴角。</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Seven bars beside each face.</source>
        <translation>每张人脸旁的七个条形。</translation>
    </message>
    <message>
        <source>Mirror camera</source>
        <translation>镜像摄像头</translation>
    </message>
    <message>
        <source>Raw values in timeline</source>
        <translation>时间线中的原始值</translation>
    </message>
    <message>
        <source>Faint lines behind the smoothed ones show each frame on its own.</source>
        <translation>平滑曲线后面的浅线显示每一帧的单独结果。</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>我的文档</translation>
    </message>
    <message>
        <source>The network that reads expressions. Add your own with `fer-desktop import-model`.</source>
        <translation>识别表情的网络。可用 `fer-desktop import-model` 添加自己的网络。</translation>
    </message>
    <message>
        <source>Label threshold</source>
        <translation>标签阈值</translation>
    </message>
    <message>
        <source>Model default</source>
        <translation>模型默认</translation>
    </message>
    <message>
        <source>Read every nth frame</source>
        <translation>每 n 帧读取一次</translation>
    </message>
    <message>
        <source>In between, the last values are kept. 1 reads every analysed frame.</source>
        <translation>其间保留上一次的值。1 表示读取每个已分析的帧。</translation>
    </message>
    <message>
        <source>Face detection</source>
        <translation>人脸检测</translation>
    </message>
    <message>
        <source>The method that finds faces.</source>
        <translation>查找人脸的方法。</translation>
    </message>
    <message>
        <source>Detection mode</source>
        <translation>检测方式</translation>
    </message>
    <message>
        <source>Tracking known faces costs a fraction of searching every frame.</source>
        <translation>跟踪已知人脸的开销远小于在每一帧中搜索。</translation>
    </message>
    <message>
        <source>Track known faces, search at intervals</source>
        <translation>跟踪已知人脸，定期搜索</translation>
    </message>
    <message>
        <source>Search every frame</source>
        <translation>在每一帧中搜索</translation>
    </message>
    <message>
        <source>Search interval</source>
        <translation>搜索间隔</translation>
    </message>
    <message>
        <source>A new face is found within this time.</source>
        <translation>新出现的人脸会在此时间内被发现。</translation>
    </message>
    <message>
        <source>Minimum face size</source>
        <translation>最小人脸</translation>
    </message>
    <message>
        <source>Smaller faces are not found. Larger values are faster.</source>
        <translation>更小的人脸不会被发现。值越大速度越快。</translation>
    </message>
    <message>
        <source>Tilted faces</source>
        <translation>倾斜的人脸</translation>
    </message>
    <message>
        <source>Find faces tilted by up to 90°, too. A search takes over three times as long.</source>
        <translation>同时查找倾斜达 90° 的人脸。一次搜索所需时间为原来的三倍多。</translation>
    </message>
    <message>
        <source>First-stage threshold</source>
        <translation>第一级阈值</translation>
    </message>
    <message>
        <source>Minimum confidence of a candidate, 0 to 1. Higher values find fewer faces and fewer false ones.</source>
        <translation>候选人脸的最低置信度，0 到 1。值越高，找到的人脸和误检都越少。</translation>
    </message>
    <message>
        <source>Second-stage threshold</source>
        <translation>第二级阈值</translation>
    </message>
    <message>
        <source>The same for the second of the three networks.</source>
        <translation>同上，用于三个网络中的第二个。</translation>
    </message>
    <message>
        <source>Third-stage threshold</source>
        <translation>第三级阈值</translation>
    </message>
    <message>
        <source>The same for the third network: the final confidence of a face.</source>
        <translation>同上，用于第三个网络：人脸的最终置信度。</translation>
    </message>
    <message>
        <source>Face is lost after</source>
        <translation>人脸丢失时限</translation>
    </message>
    <message>
        <source>A face that returns later gets a new number.</source>
        <translation>之后重新出现的人脸会得到新的编号。</translation>
    </message>
    <message>
        <source>Requested from the camera, which may deliver the nearest it has.</source>
        <translation>向摄像头请求的值；摄像头可能给出相近的值。</translation>
    </message>
    <message>
        <source>Adapt to this computer</source>
        <translation>适应本机</translation>
    </message>
    <message>
        <source>If this computer is too slow for the camera, search less often, then at lower resolution, until it keeps up again.</source>
        <translation>如果本机跟不上摄像头，则降低搜索频率，再降低分辨率，直到恢复。</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation>CPU 上限</translation>
    </message>
    <message>
        <source>Share of all processor cores that analysis may use, 0.05 to 1.</source>
        <translation>分析可使用的处理器总量的比例，0.05 到 1。</translation>
    </message>
    <message>
        <source>Detector threads</source>
        <translation>检测线程数</translation>
    </message>
    <message>
        <source>More threads are faster on large pictures but use more CPU.</source>
        <translation>线程越多，处理大图越快，但占用更多 CPU。</translation>
    </message>
    <message>
        <source>Classifier threads</source>
        <translation>分类线程数</translation>
    </message>
    <message>
        <source>Show cameras like a mirror. Recordings are never mirrored.</source>
        <translation>像镜子一样显示摄像头。录制内容从不镜像。</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Folder for sessions</source>
        <translation>会话文件夹</translation>
    </message>
    <message>
        <source>Where recordings and saved results are kept, and where the list of sessions looks. Sessions recorded before stay where they are.</source>
        <translation>录制内容和已保存结果的存放位置，也是会话列表的查找位置。之前录制的会话保持原位。</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Below it the label is “unsure”. The model&apos;s own value was chosen so that most of the labels given are right.</source>
        <translation>低于该值时标签为“不确定”。模型自带的值使给出的标签大多正确。</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Time after which a change has reached 63 %; 0 switches smoothing off. Raw values are always kept.</source>
        <translation>变化达到 63% 所需的时间；0 表示关闭平滑。原始值始终保留。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>检测器</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>帧率</translation>
    </message>
    <message>
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>性能</translation>
    </message>
    <message>
        <source>One is enough for a few faces.</source>
        <translation>人脸不多时一个就够。</translation>
    </message>
    <message>
        <source>Files and streams</source>
        <translation>文件和流</translation>
    </message>
    <message>
        <source>Deinterlace</source>
        <translation>去隔行</translation>
    </message>
    <message>
        <source>Combine the half pictures of tapes and television into whole ones.</source>
        <translation>将磁带和电视的隔行画面合成为完整画面。</translation>
    </message>
    <message>
        <source>Skip damaged frames</source>
        <translation>跳过损坏的帧</translation>
    </message>
    <message>
        <source>Do not analyse frames that are torn because the file or the connection is damaged. Otherwise their rows are marked in the table.</source>
        <translation>不分析因文件或连接损坏而撕裂的帧；否则它们在表格中的行会被标记。</translation>
    </message>
    <message>
        <source>Maximum picture size</source>
        <translation>最大画面</translation>
    </message>
    <message>
        <source>Sources with larger pictures are refused, because even a small file could demand all memory.</source>
        <translation>画面更大的来源会被拒绝，因为很小的文件也可能占满内存。</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> 百万像素</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>No setting contains these words.</source>
        <translation>没有包含这些词的设置。</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>重置所有设置</translation>
    </message>
</context>
<context>
    <name>SharedActions</name>
    <message>
        <source>&amp;Play/Pause</source>
        <translation>播放/暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt frame</source>
        <translation>下一帧(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious frame</source>
        <translation>上一帧(&amp;V)</translation>
    </message>
    <message>
        <source>Forward 5 s</source>
        <translation>前进 5 秒</translation>
    </message>
    <message>
        <source>Back 5 s</source>
        <translation>后退 5 秒</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>加快(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>减慢(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Normal speed</source>
        <translation>正常速度(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Set a marker…</source>
        <translation>设置标记(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>报告(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制画面(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>保存画面(&amp;S)…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>整幅画面(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Next face</source>
        <translation>下一张人脸(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Play/Pause</source>
        <translation>播放/暂停</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>退出全屏</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Read off values along the timeline</source>
        <translation>沿时间线读取数值</translation>
    </message>
    <message>
        <source>Longer or shorter time in the timeline</source>
        <translation>时间线显示更长或更短的时间</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>There is no picture yet.</source>
        <translation>还没有画面。</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>画面已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存画面</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Files of the folder that are left out: {files}.</source>
        <translation>文件夹中未分析的文件：{files}。</translation>
    </message>
    <message>
        <source>The recording begins at {time} of the video: what comes before is not in it.</source>
        <translation>录制从视频的 {time} 处开始：之前的部分不在其中。</translation>
    </message>
    <message>
        <source>Torn pictures: {count}. Their rows in the table are marked.</source>
        <translation>撕裂画面：{count} 幅。其数据行已标记。</translation>
    </message>
    <message>
        <source>The pictures are turned clockwise by {degrees}°.</source>
        <translation>画面已顺时针旋转 {degrees}°。</translation>
    </message>
    <message>
        <source>The stream states no times: each picture has the time at which it arrived here.</source>
        <translation>该流没有时间信息：每幅画面使用其到达本机的时间。</translation>
    </message>
    <message>
        <source>The video is interlaced: whole pictures are made of it.</source>
        <translation>视频为隔行扫描：已合成为完整画面。</translation>
    </message>
    <message>
        <source>The video is interlaced and analysed as it is: what moves has edges like a comb.</source>
        <translation>视频为隔行扫描并按原样分析：运动物体的边缘呈梳齿状。</translation>
    </message>
    <message>
        <source>The video is HDR ({curve}): its pictures are brought to standard range.</source>
        <translation>视频为 HDR（{curve}）：画面已转换为标准动态范围。</translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Camera, demo or recent file</source>
        <translation>摄像头、演示或最近的文件</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>No camera is connected</source>
        <translation>未连接摄像头</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Camera {number}</source>
        <translation>摄像头 {number}</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>正在分析</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>End of file</source>
        <translation>文件结束</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>没有摄像头</translation>
    </message>
    <message>
        <source>Camera in use</source>
        <translation>摄像头被占用</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>访问被拒绝</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>连接丢失</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Open a video…</source>
        <translation>打开视频…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Size and rate…</source>
        <translation>尺寸与帧率…</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>其他地址…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>The source is opening and the models are loading.</source>
        <translation>正在打开来源并加载模型。</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>未找到摄像头</translation>
    </message>
    <message>
        <source>No camera is connected.</source>
        <translation>没有连接摄像头。</translation>
    </message>
    <message>
        <source>A camera that you plug in appears in the list by itself.</source>
        <translation>插入的摄像头会自动出现在列表中。</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>摄像头正被占用</translation>
    </message>
    <message>
        <source>Close the video call or other program that uses it, then try again.</source>
        <translation>请关闭占用它的视频通话或其他程序，然后重试。</translation>
    </message>
    <message>
        <source>Access to the camera is not allowed</source>
        <translation>不允许访问摄像头</translation>
    </message>
    <message>
        <source>Allow it in the privacy settings of your system, then try again.</source>
        <translation>请在系统的隐私设置中允许访问，然后重试。</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>连接丢失</translation>
    </message>
    <message>
        <source>Plug it in again: the picture comes back by itself.</source>
        <translation>请重新插入：画面会自动恢复。</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>将自动重试。</translation>
    </message>
    <message>
        <source>Choose where the faces come from</source>
        <translation>选择人脸来源</translation>
    </message>
    <message>
        <source>Pick a camera above, open a video, or drop one onto this window.</source>
        <translation>在上方选择摄像头、打开视频，或将视频拖到此窗口。</translation>
    </message>
    <message>
        <source>Everything stays on this computer. An expression is not a feeling.</source>
        <translation>所有数据都留在本机。表情不等于感受。</translation>
    </message>
    <message>
        <source>This camera gives no picture</source>
        <translation>此摄像头没有图像</translation>
    </message>
    <message>
        <source>The stream does not answer</source>
        <translation>视频流没有响应</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Search for cameras</source>
        <translation>搜索摄像头</translation>
    </message>
    <message>
        <source>There are no pictures in it</source>
        <translation>其中没有图像</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>操作未成功</translation>
    </message>
</context>
<context>
    <name>StatusPresenter</name>
    <message>
        <source>End of file · Space plays it again</source>
        <translation>文件结束 · 按空格键重新播放</translation>
    </message>
    <message>
        <source>The picture comes back by itself.</source>
        <translation>画面会自动恢复。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Preparing the recording…</source>
        <translation>正在准备录制…</translation>
    </message>
    <message>
        <source>Analysing faces</source>
        <translation>正在分析人脸</translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <translation>正在录制 {time}</translation>
    </message>
    <message>
        <source> · {count} not in the video</source>
        <translation> · {count} 帧未写入视频</translation>
    </message>
    <message>
        <source>   ·   {rate} Hz</source>
        <translation>   ·   {rate} Hz</translation>
    </message>
    <message>
        <source>   ·   turned by {degrees}°</source>
        <translation>   ·   已旋转 {degrees}°</translation>
    </message>
</context>
<context>
    <name>StimuliPage</name>
    <message>
        <source>Double-click to show another file</source>
        <translation>双击可更换文件</translation>
    </message>
    <message>
        <source>Another file for {name}</source>
        <translation>为 {name} 选择其他文件</translation>
    </message>
    <message>
        <source>“{text}” is no number of seconds above 0; an empty field is the length of a video, or until the space bar.</source>
        <translation>“{text}”不是大于 0 的秒数；留空表示视频全长，或直到按下空格键。</translation>
    </message>
    <message>
        <source>Stimuli</source>
        <translation>刺激</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>File or text</source>
        <translation>文件或文本</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>&amp;Videos and pictures…</source>
        <translation>视频和图片(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Text…</source>
        <translation>文本(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Fixation cross</source>
        <translation>注视十字(&amp;F)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>As listed, for everybody</source>
        <translation>按列表顺序，所有人相同</translation>
    </message>
    <message>
        <source>Random, another for each participant</source>
        <translation>随机，每位参与者不同</translation>
    </message>
    <message>
        <source>Counterbalanced over the participants</source>
        <translation>在参与者间平衡</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>What participants read and agree to</source>
        <translation>参与者阅读并同意的内容</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Neutral face first</source>
        <translation>先录中性表情</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>十字</translation>
    </message>
    <message>
        <source>Videos and pictures to show</source>
        <translation>要显示的视频和图片</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>添加文本</translation>
    </message>
    <message>
        <source>It stands until the participant presses the space bar.</source>
        <translation>它会一直显示，直到参与者按空格键。</translation>
    </message>
</context>
<context>
    <name>StimulusScreen</name>
    <message>
        <source>Screen of the participant</source>
        <translation>参与者的屏幕</translation>
    </message>
</context>
<context>
    <name>Studies</name>
    <message>
        <source>Open a study: the folder that holds study.json</source>
        <translation>打开研究：含 study.json 的文件夹</translation>
    </message>
    <message>
        <source>A sample study is drawn and analysed; this takes some seconds.</source>
        <translation>正在绘制并分析示例研究；需要几秒钟。</translation>
    </message>
    <message>
        <source>Start the camera that films the participant first.</source>
        <translation>请先启动拍摄参与者的摄像头。</translation>
    </message>
    <message>
        <source>{code} has seen all stimuli.</source>
        <translation>{code} 已看完全部刺激。</translation>
    </message>
    <message>
        <source>No study is open: begin or open one, or make the sample, in this menu.</source>
        <translation>没有打开的研究：请在此菜单中新建、打开或生成示例研究。</translation>
    </message>
    <message>
        <source>Study: {title}</source>
        <translation>研究：{title}</translation>
    </message>
</context>
<context>
    <name>StudyFields</name>
    <message>
        <source>Choose a participant</source>
        <translation>选择参与者</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
</context>
<context>
    <name>StudyWindow</name>
    <message>
        <source>Participants</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Stimuli</source>
        <translation>刺激</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Study: {title}</source>
        <translation>研究：{title}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Print or save as PDF…</source>
        <translation>打印或保存为 PDF…</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>Face shown in the timeline</source>
        <translation>时间线显示的人脸</translation>
    </message>
    <message>
        <source>Length of time shown</source>
        <translation>显示的时长</translation>
    </message>
    <message>
        <source>Raw values</source>
        <translation>原始值</translation>
    </message>
    <message>
        <source>Faint lines: each frame alone, before smoothing</source>
        <translation>淡线：平滑前每一帧的单独值</translation>
    </message>
    <message>
        <source>What the plot shows</source>
        <translation>图表显示的内容</translation>
    </message>
    <message>
        <source>Whole video</source>
        <translation>整个视频</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>继续跟随</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Hold the plot still; recording and analysis go on</source>
        <translation>冻结图表；录制和分析继续进行</translation>
    </message>
    <message>
        <source>Hold the plot</source>
        <translation>冻结图表</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>整个会话</translation>
    </message>
    <message>
        <source>Last {seconds} s</source>
        <translation>最近 {seconds} 秒</translation>
    </message>
    <message>
        <source>Last {minutes} min</source>
        <translation>最近 {minutes} 分钟</translation>
    </message>
    <message>
        <source>All faces</source>
        <translation>所有人脸</translation>
    </message>
</context>
<context>
    <name>TimelinePlot</name>
    <message>
        <source>Timeline of the probabilities</source>
        <translation>概率时间线</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Drag: select a range. Wheel: zoom. Shift and wheel: move.</source>
        <translation>拖动：选择时段。滚轮：缩放。Shift 加滚轮：移动。</translation>
    </message>
    <message>
        <source>← →: read values off.</source>
        <translation>← →：读取数值。</translation>
    </message>
    <message>
        <source>Click: go there.</source>
        <translation>单击：跳到该处。</translation>
    </message>
    <message>
        <source>← →: one frame.</source>
        <translation>← →：一帧。</translation>
    </message>
    <message>
        <source>Colour: label. Pale: unsure.</source>
        <translation>颜色：标签。浅色：不确定。</translation>
    </message>
    <message>
        <source>Thick: corrected by the baseline. Thin: as measured.</source>
        <translation>粗线：按基线校正。细线：实测值。</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>A recording belongs to one shape of picture: turn it when the recording has ended.</source>
        <translation>一次录制只能使用一种画面形状：请在录制结束后再旋转。</translation>
    </message>
    <message>
        <source>The pictures of this source are turned by {degrees}° from now on.</source>
        <translation>从现在起，此来源的画面将旋转 {degrees}°。</translation>
    </message>
    <message>
        <source>The pictures of this source are shown as they come.</source>
        <translation>此来源的画面将按原样显示。</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translation>转回</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Video picture</source>
        <translation>视频画面</translation>
    </message>
    <message>
        <source>{zoom}× · Ctrl+0: whole picture</source>
        <translation>{zoom}× · Ctrl+0：完整画面</translation>
    </message>
</context>
<context>
    <name>ViewUpdater</name>
    <message numerus="yes">
        <source>%n torn picture(s)</source>
        <translation>
            <numerusform>%n 幅撕裂画面</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU {share} %   ·   {megabytes} MB</source>
        <translation>CPU {share} %   ·   {megabytes} MB</translation>
    </message>
    <message>
        <source>{rate} frames/s   ·   {latency} ms   ·   {dropped} dropped</source>
        <translation>{rate} 帧/秒   ·   {latency} 毫秒   ·   丢弃 {dropped}</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>Port of {way}</source>
        <translation>{way} 的端口</translation>
    </message>
    <message>
        <source>Address of {way}</source>
        <translation>{way} 的地址</translation>
    </message>
    <message>
        <source>Name of {way}</source>
        <translation>{way} 的名称</translation>
    </message>
    <message>
        <source>Name of the stream</source>
        <translation>流的名称</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>nobody is there</source>
        <translation>无人接收</translation>
    </message>
    <message numerus="yes">
        <source>%n listener(s)</source>
        <translation>
            <numerusform>%n 个接收端</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} sent</source>
        <translation>已发送 {count}</translation>
    </message>
    <message>
        <source>{count} dropped</source>
        <translation>丢弃 {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n sender(s)</source>
        <translation>
            <numerusform>%n 个发送端</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoseDialog</name>
    <message>
        <source>Add a session</source>
        <translation>添加会话</translation>
    </message>
    <message>
        <source>{session} is moved into the study.</source>
        <translation>{session} 将移入研究。</translation>
    </message>
</context>
</TS>

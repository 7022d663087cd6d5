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
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Set &amp;marker</source>
        <translation>设置标记(&amp;M)</translation>
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
        <source>&amp;Analyse a whole video…</source>
        <translation>分析整个视频(&amp;A)…</translation>
    </message>
    <message>
        <source>Recorded s&amp;essions…</source>
        <translation>已录制的会话(&amp;E)…</translation>
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
        <source>&amp;Pause or go on</source>
        <translation>暂停或继续(&amp;P)</translation>
    </message>
    <message>
        <source>One frame &amp;on</source>
        <translation>前进一帧(&amp;O)</translation>
    </message>
    <message>
        <source>One frame &amp;back</source>
        <translation>后退一帧(&amp;B)</translation>
    </message>
    <message>
        <source>Five seconds on</source>
        <translation>前进五秒</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>后退五秒</translation>
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
        <source>Look for &amp;cameras again</source>
        <translation>重新查找摄像头(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>录制(&amp;R)</translation>
    </message>
    <message>
        <source>Set marker with a &amp;name…</source>
        <translation>设置命名标记(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Names of the markers…</source>
        <translation>标记名称(&amp;N)…</translation>
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
        <source>&amp;Mirror the camera</source>
        <translation>镜像摄像头(&amp;M)</translation>
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
        <source>Whole pi&amp;cture</source>
        <translation>完整画面(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next face</source>
        <translation>下一张人脸(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Hold the timeline</source>
        <translation>冻结时间线(&amp;H)</translation>
    </message>
    <message>
        <source>Put everything back in its place</source>
        <translation>恢复默认布局</translation>
    </message>
    <message>
        <source>&amp;Look into this frame…</source>
        <translation>查看这一帧(&amp;L)…</translation>
    </message>
    <message>
        <source>Record neutral &amp;baseline (10 s)</source>
        <translation>录制中性基线（10 秒）(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forget the baselines</source>
        <translation>清除基线(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Model card</source>
        <translation>模型卡片(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Notice to read and print</source>
        <translation>阅读和打印须知(&amp;N)</translation>
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
    <name>BatchDialog</name>
    <message>
        <source>Analyse {name}</source>
        <translation>分析 {name}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>回看</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>{count} frames analysed, {time} of {duration}</source>
        <translation>已分析 {count} 帧，{time} / {duration}</translation>
    </message>
    <message>
        <source>Done: {count} frames analysed.</source>
        <translation>完成：已分析 {count} 帧。</translation>
    </message>
    <message>
        <source>Stopped after {count} frames.</source>
        <translation>在 {count} 帧后停止。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Analyse a whole video</source>
        <translation>分析整个视频</translation>
    </message>
</context>
<context>
    <name>Coach</name>
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
        <source>Light on the face</source>
        <translation>人脸亮度</translation>
    </message>
    <message>
        <source>Mean grey value, 0 to 255</source>
        <translation>平均灰度值，0 到 255</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Standard deviation of the grey values</source>
        <translation>灰度值的标准差</translation>
    </message>
    <message>
        <source>Light from behind</source>
        <translation>逆光</translation>
    </message>
    <message>
        <source>How much brighter it is around</source>
        <translation>周围比人脸亮多少</translation>
    </message>
    <message>
        <source>Size of the face</source>
        <translation>人脸大小</translation>
    </message>
    <message>
        <source>Side of the box in pixels</source>
        <translation>方框边长（像素）</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>Fine detail relative to contrast</source>
        <translation>细节相对于对比度</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>偏转</translation>
    </message>
    <message>
        <source>0 is straight on, ±100 % in profile</source>
        <translation>0 为正面，±100 % 为侧面</translation>
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
        <source>Analysed frames a second</source>
        <translation>每秒分析的帧数</translation>
    </message>
    <message>
        <source>No face in view: sit in front of the camera.</source>
        <translation>画面中没有人脸：请坐到摄像头前。</translation>
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
        <source>Everybody in the picture knows of it and has agreed</source>
        <translation>画面中的每个人都知情并已同意</translation>
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
        <source>The recording stays on this computer. The session can be deleted wholly at any time under File, Recorded sessions.</source>
        <translation>录制内容保存在本机。可随时在“文件”→“已录制的会话”中将会话彻底删除。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
</context>
<context>
    <name>CostPanel</name>
    <message>
        <source>Cost of this program</source>
        <translation>本程序的开销</translation>
    </message>
    <message>
        <source>detect</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>pyramid</source>
        <translation>金字塔</translation>
    </message>
    <message>
        <source>track</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>classify</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>平滑</translation>
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
        <source>Resident memory</source>
        <translation>常驻内存</translation>
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
        <source>CPU and memory over the last five minutes</source>
        <translation>最近五分钟的 CPU 和内存</translation>
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
        <source>{share} % of this machine&apos;s memory</source>
        <translation>占本机内存的 {share}%</translation>
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
    <name>Dialogs</name>
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
        <source>Look into this frame</source>
        <translation>查看这一帧</translation>
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
    <name>Faces</name>
    <message>
        <source>Face {number}</source>
        <translation>人脸 {number}</translation>
    </message>
</context>
<context>
    <name>FacesPanel</name>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>No face yet.
The faces that are found appear here.</source>
        <translation>尚无人脸。
找到的人脸会显示在这里。</translation>
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
        <source>What the network sees: 48 × 48 grey pixels</source>
        <translation>网络所见：48 × 48 灰度像素</translation>
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
        <source>Label shown: {label} ({share} after smoothing; labels below {threshold} are “unsure”). Orange: covering this place takes probability away, so the label rested on it. Blue: covering it adds probability. The map shows what moved the model, not whether it is right. An expression is not a feeling.</source>
        <translation>显示的标签：{label}（平滑后 {share}；低于 {threshold} 时显示“不确定”）。橙色：遮住此处会降低概率，说明标签依据于此。蓝色：遮住此处会提高概率。该图显示影响模型的因素，而非模型是否正确。表情不等于感受。</translation>
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
        <source>Source and run</source>
        <translation>来源与运行</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Is analysis running?</source>
        <translation>是否正在分析？</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
</context>
<context>
    <name>MarkerNamesDialog</name>
    <message>
        <source>Names of the markers</source>
        <translation>标记名称</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>按键 {key}</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Start a source first: a marker needs a moment to stand at.</source>
        <translation>请先启动来源：标记需要对应一个时刻。</translation>
    </message>
    <message>
        <source>Set a marker</source>
        <translation>设置标记</translation>
    </message>
    <message>
        <source>Name of the marker</source>
        <translation>标记名称</translation>
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
        <source>About using this program</source>
        <translation>关于使用本程序</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>What will you use it for?</source>
        <translation>您将用它做什么？</translation>
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
        <source>Save for printing…</source>
        <translation>保存以供打印…</translation>
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
    <name>PlaybackBar</name>
    <message>
        <source>One frame back</source>
        <translation>后退一帧</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>前进一帧</translation>
    </message>
    <message>
        <source>Position in the file</source>
        <translation>文件中的位置</translation>
    </message>
    <message>
        <source>Time and frame</source>
        <translation>时间和帧</translation>
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
    <name>Recording</name>
    <message>
        <source>Recording {time}</source>
        <translation>正在录制 {time}</translation>
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
        <source>Recorded {count} frames to {folder}.</source>
        <translation>已将 {count} 帧录制到 {folder}。</translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>显示会话</translation>
    </message>
</context>
<context>
    <name>Refresher</name>
    <message>
        <source>{rate} frames/s   ·   {latency} ms   ·   {dropped} dropped</source>
        <translation>{rate} 帧/秒   ·   {latency} 毫秒   ·   丢弃 {dropped}</translation>
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
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>标记</translation>
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
        <source>Add here…</source>
        <translation>在此添加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Exclude the visible range</source>
        <translation>排除可见范围</translation>
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
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>This session has no video: scores only.</source>
        <translation>此会话没有视频，仅有分数。</translation>
    </message>
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
        <source>This face is the same as</source>
        <translation>这张人脸与下列相同</translation>
    </message>
    <message>
        <source>Set a marker</source>
        <translation>设置标记</translation>
    </message>
    <message>
        <source>Name of the marker</source>
        <translation>标记名称</translation>
    </message>
    <message>
        <source>Rename a marker</source>
        <translation>重命名标记</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Exported: {files}</source>
        <translation>已导出：{files}</translation>
    </message>
</context>
<context>
    <name>Routing</name>
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
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
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
        <source>●  Analysing faces</source>
        <translation>●  正在分析人脸</translation>
    </message>
    <message>
        <source>   ·   {rate} Hz</source>
        <translation>   ·   {rate} Hz</translation>
    </message>
    <message>
        <source>There is no face to take a baseline of.</source>
        <translation>没有可录制基线的人脸。</translation>
    </message>
    <message>
        <source>{face}: look into the camera with a relaxed, neutral face for 10 s.</source>
        <translation>{face}：请以放松的中性表情看向摄像头 10 秒。</translation>
    </message>
    <message>
        <source>Baseline recorded. The thin bars and the curves of {face} are corrected by it; recorded values stay raw.</source>
        <translation>基线已录制。{face}的细条和曲线已据此校正；录制的数值保持原始。</translation>
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
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Delete wholly…</source>
        <translation>彻底删除…</translation>
    </message>
    <message>
        <source>There is no recorded session yet.</source>
        <translation>尚无已录制的会话。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) did not end properly and can be recovered.</source>
        <translation>
            <numerusform>%n 个会话未正常结束，可以恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未完成</translation>
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
        <source>Delete a session</source>
        <translation>删除会话</translation>
    </message>
    <message>
        <source>Delete {name} with everything in it? This cannot be undone.</source>
        <translation>要删除 {name} 及其全部内容吗？此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Deleted {count} files of {name}, {size} MB.</source>
        <translation>已删除 {name} 的 {count} 个文件，{size} MB。</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Put back to the default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Put back to the default: {name}</source>
        <translation>恢复默认值：{name}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>{name}: {accuracy} right on FER-2013 ({split}), {size} kB, {count} parameters</source>
        <translation>{name}：FER-2013（{split}）准确率 {accuracy}，{size} kB，{count} 个参数</translation>
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
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is.</source>
        <translation>浅色、深色或跟随桌面。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
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
        <source>Language of the program.</source>
        <translation>程序的语言。</translation>
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
        <source>Mirror the camera</source>
        <translation>镜像摄像头</translation>
    </message>
    <message>
        <source>Show cameras like a mirror. Recordings are never mirrored.</source>
        <translation>像镜子一样显示摄像头。录制内容从不镜像。</translation>
    </message>
    <message>
        <source>Raw values in the timeline</source>
        <translation>时间线中的原始值</translation>
    </message>
    <message>
        <source>Faint lines behind the smoothed ones: each frame alone.</source>
        <translation>平滑曲线后的淡线：每一帧的单独值。</translation>
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
        <source>The network that reads the expression.</source>
        <translation>识别表情的网络。</translation>
    </message>
    <message>
        <source>Least probability of a label</source>
        <translation>标签的最低概率</translation>
    </message>
    <message>
        <source>Below it the label is “unsure”. The model&apos;s own value was chosen so that most of the labels given are right.</source>
        <translation>低于该值时标签为“不确定”。模型自带的值使给出的标签大多正确。</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>模型自带</translation>
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
        <source>Read every n-th frame</source>
        <translation>每 n 帧识别一次</translation>
    </message>
    <message>
        <source>Between, the last values hold. 1 reads every analysed frame.</source>
        <translation>其间沿用上次的值。1 表示识别每个分析的帧。</translation>
    </message>
    <message>
        <source>Finding faces</source>
        <translation>查找人脸</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>检测器</translation>
    </message>
    <message>
        <source>What finds the faces.</source>
        <translation>用于查找人脸的方法。</translation>
    </message>
    <message>
        <source>Way of searching</source>
        <translation>搜索方式</translation>
    </message>
    <message>
        <source>Following known faces costs a fraction of searching every picture.</source>
        <translation>跟随已知人脸的开销远小于搜索每帧画面。</translation>
    </message>
    <message>
        <source>Follow known faces, search in between</source>
        <translation>跟随已知人脸，间隔搜索</translation>
    </message>
    <message>
        <source>Search every picture</source>
        <translation>搜索每帧画面</translation>
    </message>
    <message>
        <source>Time between two searches</source>
        <translation>两次搜索的间隔</translation>
    </message>
    <message>
        <source>A new face is found after at most this time.</source>
        <translation>新的人脸最迟在此时间后被找到。</translation>
    </message>
    <message>
        <source>Smallest face</source>
        <translation>最小人脸</translation>
    </message>
    <message>
        <source>Side of the smallest face that is searched for. Larger is faster.</source>
        <translation>所搜索的最小人脸的边长。越大越快。</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Strictness of the first stage</source>
        <translation>第一阶段的严格程度</translation>
    </message>
    <message>
        <source>Least confidence of a candidate, 0 to 1. Higher finds fewer faces and fewer false ones.</source>
        <translation>候选的最低置信度，0 到 1。越高，找到的人脸和误检都越少。</translation>
    </message>
    <message>
        <source>Strictness of the second stage</source>
        <translation>第二阶段的严格程度</translation>
    </message>
    <message>
        <source>As above, for the second network of the cascade.</source>
        <translation>同上，用于级联的第二个网络。</translation>
    </message>
    <message>
        <source>Strictness of the third stage</source>
        <translation>第三阶段的严格程度</translation>
    </message>
    <message>
        <source>As above, for the third network: the face&apos;s final confidence.</source>
        <translation>同上，用于第三个网络：人脸的最终置信度。</translation>
    </message>
    <message>
        <source>A face is gone after</source>
        <translation>人脸消失判定时间</translation>
    </message>
    <message>
        <source>A face that comes back later gets a new number.</source>
        <translation>之后再出现的人脸会获得新编号。</translation>
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
        <source>What the camera is asked for; it may answer with something near.</source>
        <translation>向摄像头请求的值；它可能返回相近的值。</translation>
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
        <source>Adapt to the machine</source>
        <translation>适应本机</translation>
    </message>
    <message>
        <source>When the machine is too slow for the camera: search less often, then at lower resolution, and recover.</source>
        <translation>当本机跟不上摄像头时：先降低搜索频率，再降低分辨率，之后恢复。</translation>
    </message>
    <message>
        <source>Greatest share of the processor</source>
        <translation>处理器占用上限</translation>
    </message>
    <message>
        <source>Share of the whole machine&apos;s processor that analysis may take.</source>
        <translation>分析可占用的整机处理器比例。</translation>
    </message>
    <message>
        <source>Threads of the detector</source>
        <translation>检测器线程数</translation>
    </message>
    <message>
        <source>More threads are quicker on large pictures and cost more.</source>
        <translation>线程越多，处理大图越快，开销也越大。</translation>
    </message>
    <message>
        <source>Threads of the classifier</source>
        <translation>分类器线程数</translation>
    </message>
    <message>
        <source>One is enough for a few faces.</source>
        <translation>人脸不多时一个就够。</translation>
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
        <source>Put all back to defaults</source>
        <translation>全部恢复默认</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Pause or go on, with the window in focus</source>
        <translation>暂停或继续（窗口处于焦点时）</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>退出全屏</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
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
        <source>Demo</source>
        <translation>演示</translation>
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
        <source>Look for cameras again</source>
        <translation>重新查找摄像头</translation>
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
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>无法读取</translation>
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
    <name>TextDialog</name>
    <message>
        <source>Save for printing…</source>
        <translation>保存以供打印…</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Face shown in the timeline</source>
        <translation>时间线显示的人脸</translation>
    </message>
    <message>
        <source>All faces</source>
        <translation>所有人脸</translation>
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
        <source>Hold the plot still; recording and analysis go on</source>
        <translation>冻结图表；录制和分析继续进行</translation>
    </message>
    <message>
        <source>Hold the plot</source>
        <translation>冻结图表</translation>
    </message>
    <message>
        <source>Values under the pointer</source>
        <translation>指针处的数值</translation>
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
        <source>Timeline of the probabilities</source>
        <translation>概率时间线</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Video picture</source>
        <translation>视频画面</translation>
    </message>
</context>
</TS>

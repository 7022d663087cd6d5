"""The words of the model card in Simplified Chinese."""

from training.evaluation.card_words import CardWords

CHINESE = CardWords(
    has_spaces=False,
    overview="## 模型",
    overview_head=(
        "模型",
        "参数",
        "文件",
        "PublicTest（不含重复图片）",
        "PrivateTest（95 %）",
        "校准误差",
        "阈值",
        "达到阈值时给出标签",
        "一张脸，一个线程",
    ),
    not_read="尚未测试",
    interval="{low} 至 {high}",
    right_there="{coverage}，其中 {accuracy} 正确",
    by_class="各类别的召回率与精确率，PrivateTest：",
    by_class_head=("类别", "图片"),
    corrupted="受损图片上的正确率（轻、中、重）：",
    corrupted_head="受损方式",
    changed_pictures=(
        "所有模型都用随机移动、部分擦除和随机受损的图片训练。其作用是：论文网络的两次十二轮训练，"
        "在十五组受损的 PublicTest 图片上平均正确率分别为 {plain_corrupted}（只用 FER-2013 的标签，"
        "图片只做镜像）和 {changed_corrupted}（图片有变化，并混入投票）；"
        "在原图上分别为 {plain} 和 {changed}。"
    ),
    strangers=(
        "**FER-2013 以外的人。** 来自 WIDER FACE 验证图片的 {faces} 张脸，由本程序找到并裁剪；"
        "表情由一位标注者命名（一个看到放大图片的人工智能模型），而且只在看起来明确时才命名，"
        "因此这些脸比较容易，几乎只有高兴和平静的脸（`training/results/strangers/`）。"
        "`everyday` 保留 `accurate` 权重的比例是用这些脸选定的，所以它的数字略微偏好。"
        "括号内是 95 % 区间，以整幅图片为单位抽样，因为同一幅图片中的脸彼此相似。"
    ),
    strangers_shown={
        "accuracy": "正确率",
        "better_than_first": "比第一个高出",
        "macro_recall": "各类平均召回率",
        "calibration_error": "校准误差",
        "coverage": "得到标签的脸",
        "covered_accuracy": "其中正确",
    },
    recall_of="{emotion}的召回率（{count}）",
    teacher="`{model}` 还从以下模型的回答中学习：{source}（{license}）。",
    teachers=(
        "**他人的权重。** {sentences}该模型的训练数据属于其作者，具体内容不详"
        "（“publicly available datasets and images scraped from the web”）；"
        "本程序的文件中没有它的任何权重或图片。"
    ),
    no_teachers="这些文件没有用到他人的权重。",
    reading="`{model}` 有 {count} 个文件",
    readings=(
        "发布的文件是若干个中的最后一个：这样测试过的，{counts}（`{file}`），每次之后工作仍朝着 "
        "PrivateTest 上的目标继续。没有任何文件是按这些数字选出的，"
        "但多次测试中的最后一次总比唯一的一次略好，区间并不包含这一点。"
    ),
    private_copy="`{model}` 为 {accuracy}（{pictures} 张图片）",
    private_copies="PrivateTest 去掉重复图片后：{accuracies}；其余模型没有记录。",
    no_private_copies="PrivateTest 去掉它们后的结果在测试时没有记录。",
    names={
        "anger": "愤怒",
        "disgust": "厌恶",
        "fear": "恐惧",
        "happiness": "高兴",
        "sadness": "悲伤",
        "surprise": "惊讶",
        "neutral": "中性",
        "dark": "过暗",
        "bright": "过亮",
        "blurred": "模糊",
        "noisy": "噪点",
        "covered": "遮挡",
    },
    introduction="""\
# FER Desktop 的模型：模型说明

**表情不等于情感。** 这些网络只说明一张 48x48 的灰度人脸在给网上图片做标注的人看来像什么。它们不知
道任何人的感受、用意或打算。在测试集上大约三次中会错一次；对同样的图片做分类的人也是如此（正确率约
 65 %，上下 5：Goodfellow 等 2013）。

每个文件夹包含一个模型（`model.tflite`，即程序运行的文件），有的还有同一网络的 Keras 版本（
`model.keras`）、清单（`model.json`：标签、裁剪、校准、SHA-256、生成它的代码版本），以及对该文件的
测量结果（`evaluation.json`、`confusion.png`、`calibration.png`）。人脸检测器 `mtcnn/` 有自己的清
单。源代码中的 `training/HISTORY.md` 说明每个文件的由来，以及用什么命令可以做出同样的文件。
""",
    body="""\
**用哪一个？** `everyday` 是默认模型，适合镜头前的人和照片：它与 `accurate` 的网络相同，较少把平静
的脸当成悲伤、愤怒或恐惧。它在 FER-2013 自己的测试上比 `accurate` 低一个百分点，漏掉的恐惧更多；对
外部明确的人脸，实际正确率比它自称的更高。与 FER-2013 类似的图片请用 `accurate`。看重参数数量时用
`light` 和 `paper`。

## 训练数据及其不均衡

FER-2013（Goodfellow 等 2013）：28,709 张灰度人脸，用情绪词在网上搜索得到，由人标注；不包含在本程
序中。各类别很不均衡：高兴 7,215，中性 4,965，悲伤 4,830，恐惧 4,097，愤怒 3,995，惊讶 3,171，厌恶
只有 436。FER+（Barsoum 等 2016）的十位标注者认为不是人脸的 150 张已剔除；标注者的投票混入了训练目
标（方式和比例见清单）。图片中人的年龄、性别和来源没有记录：这些数据无法说明模型对所有人是否同样有
效，也不应作此假定。

各种选择（网络、训练、权重平均、轮数、校准、阈值）都在 PublicTest 的 3,589 张图片上作出。
PrivateTest 的另外 3,589 张，每个发布的文件只用 `python -m training evaluate MODEL --release` 测试
一次。
{readings}

{teachers}

**重复图片。** PublicTest 中有 280 张、PrivateTest 中有 288 张图片与训练图片逐像素相同（
`DataFolder.copies` 会统计）。网络学习过它们：它们属于官方划分，其他人的数字也是这样得到的。对于网
络从未见过的脸，括号中不含重复图片的数字更有意义：大约低一个百分点多。{private_copies}

## 裁剪

FER-2013 的方框与检测器的方框不同。`python -m training measure-crop` 在放大的训练图片上运行检测器；
其中位数就是清单中的换算关系。裁剪处处使用同一个函数 `fer_desktop.classification.crop_face`。

## 校准与“不确定”

每个类别有一个比例和一个偏移，在 PublicTest 上拟合（清单说明是否去掉了重复图片），并包含在文件中，
使得在类似 FER-2013 的图片上，0.7 的概率大约十次中对七次。在其他图片上并非如此。低于清单中的阈值（
选择时不含重复图片）时，程序显示“不确定”。

`everyday` 的校准四分之三依据 PublicTest 的标签，四分之一依据 FER+ 十位标注者在同样图片中的看法：
那些标签把许多平静的脸称为悲伤、愤怒或恐惧。若需要 FER-2013 本身的类别比例，请用 `accurate`。

## 何时会失败

已测量：过曝、模糊、有噪点、部分遮挡的脸，以及极暗的脸（见上表；每张图片先统一亮度和对比度，这对单
纯的昏暗有帮助，对已丢失在纯黑或纯白中的内容没有帮助）；恐惧是最常被漏掉的类别；厌恶很少见，常被当
成愤怒；悲伤与平静的脸容易互相混淆。

可以预料但这里没有测量：侧脸和大角度转动的头、小于约 30 像素的脸、眼镜、口罩和胡须、儿童、画出的或
化了妆的脸。

## 适当用途与禁止用途

适当用途：讲解这类模型能做什么、在哪里失败；用自己的脸试验想法；在研究中为表情编码，须经被拍摄者同
意，并与人的判断核对。

不得用来评判、筛选或监视他人：不得用于工作场所和学校，欧盟法规 (EU) 2024/1689 第 5 条第 1 款 (f)
项禁止这样做；不得用于招聘、警务、边境检查、保险、诊断或测谎。第 50 条第 3 款要求告知被分析的人。

## 许可

MIT，与本程序相同。不包含 FER-2013 的图片，也不得随本程序传播。
""",
)

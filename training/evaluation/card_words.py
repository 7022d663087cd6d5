"""The words of the model card in one language; card.py puts the numbers into them.

Those of other languages stand in card_words_de.py and card_words_zh.py: every field here has its
counterpart there, or they are no `CardWords`.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class CardWords:
    """Texts with places for numbers in braces."""

    introduction: str
    body: str
    overview: str
    """Heading of the table of models."""
    overview_head: tuple[str, ...]
    not_read: str
    interval: str
    right_there: str
    by_class: str
    by_class_head: tuple[str, str]
    corrupted: str
    corrupted_head: str
    changed_pictures: str
    strangers: str
    strangers_shown: Mapping[str, str]
    """Field of the results on strangers → what the card calls it."""
    recall_of: str
    teacher: str
    teachers: str
    no_teachers: str
    reading: str
    readings: str
    private_copy: str
    private_copies: str
    no_private_copies: str
    names: Mapping[str, str]
    """Expressions and kinds of corruption; what is not in it keeps its name."""
    has_spaces: bool = True
    """Whether lines may be broken between words."""
    has_decimal_comma: bool = False

    def number(self, text: str) -> str:
        """A number as it is written in this language."""
        if not self.has_decimal_comma:
            return text
        return text.translate(str.maketrans(".,", ",.")).replace("%", " %")

    def name(self, name: str) -> str:
        """An expression or a kind of corruption in this language."""
        return self.names.get(name, name)


ENGLISH = CardWords(
    overview="## Models",
    overview_head=(
        "model",
        "parameters",
        "file",
        "PublicTest (without copies)",
        "PrivateTest (95 %)",
        "calibration error",
        "threshold",
        "labels given there",
        "one face, one thread",
    ),
    not_read="not yet read",
    interval="{low} to {high}",
    right_there="{coverage}, {accuracy} right",
    by_class="Recall and precision by class, PrivateTest:",
    by_class_head=("class", "pictures"),
    corrupted="Accuracy on corrupted pictures (weak, medium, strong):",
    corrupted_head="kind",
    changed_pictures=(
        "All models were trained on pictures that are moved, partly erased and corrupted at "
        "random. What that is worth: two runs of the paper's network of twelve epochs each "
        "reach on PublicTest {plain_corrupted} (FER-2013's labels alone, pictures only "
        "mirrored) and {changed_corrupted} (changed pictures, votes mixed in) as the mean "
        "over the fifteen corrupted sets, and {plain} and {changed} on the pictures as "
        "they are."
    ),
    strangers=(
        "**People outside FER-2013.** {faces} faces of WIDER FACE's validation "
        "pictures, found and cropped by the program; what they show was named by one reader, an AI "
        "model that saw them enlarged, and only where it seemed clear, so these are easy faces and "
        "hardly any but happy and resting ones (`training/results/strangers/`). The share that "
        "`everyday` keeps of `accurate`'s weights was chosen with them, which makes its figures a "
        "little too kind. In brackets 95 % intervals that draw whole pictures, whose faces are "
        "alike."
    ),
    strangers_shown={
        "accuracy": "right",
        "better_than_first": "more than the first",
        "macro_recall": "macro recall",
        "calibration_error": "calibration error",
        "coverage": "faces with a label",
        "covered_accuracy": "of these right",
    },
    recall_of="recall of {emotion} ({count})",
    teacher="`{model}` learned also from the answers of the {source} ({license}).",
    teachers=(
        "**Weights of others.** {sentences} Its training data are its author's and not "
        "known (“publicly available datasets and images scraped from the web”); no weight and no "
        "picture of it is in the files."
    ),
    no_teachers="No weights of others had a part in the files.",
    reading="{count} as `{model}`",
    readings=(
        "The released files are the last of several: {counts} were read so (`{file}`), and work "
        "went on after each, towards goals for PrivateTest. No file was chosen by these figures, "
        "but the last of several readings is a little kinder than an only one, and the interval "
        "does not cover that."
    ),
    private_copy="{accuracy} for `{model}` ({pictures} pictures)",
    private_copies="On PrivateTest, without copies: {accuracies}; for others it was not noted.",
    no_private_copies="What PrivateTest gives without them was not noted when it was read.",
    names={},
    introduction="""\
# Models of FER Desktop: model card

**An expression is not a feeling.** These networks name what a face in a grey 48x48 picture looks
like to people who labelled pictures from the web. They do not know what anybody feels, means or
intends. On the test set they are wrong about one time in three; so are people who sort the same
pictures (65 % right, give or take 5: Goodfellow et al. 2013).

Each folder holds a model (`model.tflite`, the file that the program runs), where there is one the
same network for Keras (`model.keras`), its manifest (`model.json`: labels, crop, calibration,
SHA-256, the commit of the code that made it) and what was measured on exactly this file
(`evaluation.json`, `confusion.png`, `calibration.png`). The face detector `mtcnn/` has a manifest
of its own. `training/HISTORY.md` in the source says how each file came about and which command
makes one like it.
""",
    body="""\
**Which one.** `everyday`, the default, for people before a camera and for photographs: it has the
network of `accurate`, and takes fewer resting faces for sad, angry or afraid ones. It is one point
below `accurate` on FER-2013's own test, misses more fear, and is more often right on clear faces
outside than it says. `accurate` for pictures like those of FER-2013. `light` and `paper` where
parameters count.

## Training data and its imbalance

FER-2013 (Goodfellow et al. 2013): 28,709 grey pictures of faces, found by web search for words of
emotion and labelled by people; not part of this program. The classes are far from even: 7,215
happiness, 4,965 neutral, 4,830 sadness, 4,097 fear, 3,995 anger, 3,171 surprise and only 436
disgust. The 150 that ten taggers of FER+ (Barsoum et al. 2016) call no face were left out; the
taggers' votes are mixed into the targets (how, and with which share, says the manifest). People of
which age, sex and origin are shown is not recorded: the data cannot say whether the models are as
good for everybody, and nobody should assume it.

Choices (networks, runs, means of weights, epochs, calibration, threshold) were made on PublicTest,
3,589 pictures. PrivateTest, another 3,589, was read once per released file, by
`python -m training evaluate MODEL --release`.
{readings}

{teachers}

**Copies.** 280 of PublicTest's pictures and 288 of PrivateTest's are, pixel for pixel, also among
the training pictures (`DataFolder.copies` counts them). The networks learned from them: they belong
to the official split, with which others' figures were made too. For faces that a network has never
seen the figure in brackets, without these copies, says more: it is a little over one point lower.
{private_copies}

## Crop

FER-2013's square is not a detector's box. `python -m training measure-crop` ran the detector over
enlarged pictures of the training set; the median is the mapping in the manifests. One function,
`fer_desktop.classification.crop_face`, makes the crop everywhere.

## Calibration and "unsure"

A scale and an offset for each class, fitted on PublicTest (the manifest says whether without the
copies), are inside the file, so that a probability of 0.7 is right about seven times in ten on
pictures like those of FER-2013. On other pictures it is not. Below the threshold of the manifest,
chosen without the copies, the program says "unsure".

`everyday` is fitted to PublicTest's labels (three quarters) and to what FER+'s ten taggers saw in
the same pictures (one quarter): the labels call many a resting face sad, angry or afraid. Whoever
wants FER-2013's own shares of the classes takes `accurate`.

## When it fails

Measured: over-exposed, blurred, noisy and partly covered faces, and the deepest dark (table
above; each picture is brought to the same mean and contrast first, which helps with plain
darkness and not with what is lost in black or white); fear, which is the class missed most;
disgust, which is rare and taken for anger; sadness and a resting face, which are taken for each
other.

To be expected, and not measured here: profiles and strongly turned heads, faces smaller than some
30 pixels, glasses, masks and beards, children, drawn or made-up faces.

## Intended and forbidden uses

Intended: teaching what such a model does and where it fails; trying ideas with one's own face;
coding expressions in research with the consent of those who are shown, checked against people.

Not to be used to judge, select or watch people: not at work, not in schools, where Regulation
(EU) 2024/1689, Art. 5(1)(f), forbids it; not for hiring, policing, border control, insurance,
diagnosis or lie detection. Art. 50(3) asks that people who are analysed are told.

## Licence

MIT, as the program. FER-2013's pictures are not included and may not be passed on with it.
""",
)

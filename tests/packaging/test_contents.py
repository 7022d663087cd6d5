"""What goes into the package: the tables do what they say to real places of a bundle."""

import pytest
from contents import (
    forbidden,
    is_left_out,
    offered_languages,
    shared_libraries,
    unreferenced_libraries,
)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/translations/qtbase_de.qm",
        "cv2/data/haarcascade_frontalface_default.xml",
        "cv2/cv2.abi3.so",
        "libxcb-cursor.so.0",
        "numpy.libs/libscipy_openblas64_-32a4b2a6.so",
        "resources/models/paper/model.tflite",
        "resources/templates/report.html.j2",
    ],
)
def test_what_the_program_needs_stays(place):
    assert not is_left_out(place, ["de"])


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "PySide6/Qt/translations/linguist_de.qm",
        "PySide6/Qt/qml/QtQuick/qmldir",
        "ai_edge_litert/libLiteRtWebGpuAccelerator.so",
        "ai_edge_litert/vendors/qualcomm/compiler/libLiteRtCompilerPlugin_Qualcomm.so",
        "cv2/data/haarcascade_eye.xml",
        "resources/models/paper/model.keras",
        "resources/translations/fer_desktop_de.ts",
        "cv2/opencv_videoio_ffmpeg4140_64.dll",
        "numpy/_core/tests/data/numbers.csv",
        "libEGL.so.1",
        "libstdc++.so.6",
        "libglib-2.0.so.0",
    ],
)
def test_what_nobody_opens_or_the_system_has_is_left_out(place):
    assert is_left_out(place, ["de"])


def test_qt_speaks_the_languages_that_the_program_speaks():
    places = ["resources/translations/fer_desktop_zh_CN.qm", "PySide6/translations/qtbase_fr.qm"]
    assert offered_languages(places) == {"zh_CN"}


def test_opencv_uses_pyavs_ffmpeg_where_the_versions_agree():
    places = [
        "av.libs/libavcodec-5e6b81c2.so.62.28.102",
        "av.libs/libavutil-5809ad29.so.60.26.102",
        "opencv_python_headless.libs/libavcodec-57aca189.so.62.28.102",
        "opencv_python_headless.libs/libavutil-431feb49.so.60.8.100",
        "opencv_python_headless.libs/libaom-a0d22147.so.3.14.1",
    ]
    assert shared_libraries(places) == {places[2]: places[0]}


def test_opencv_uses_numpys_fortran_library():
    places = [
        "numpy.libs/libgfortran-040039e1-0352e75f.so.5.0.0",
        "numpy.libs/libscipy_openblas64_-32a4b2a6.so",
        "opencv_python_headless.libs/libgfortran-83c28eba.so.5.0.0",
        "opencv_python_headless.libs/libopenblasp-r0-59ffcd50.3.15.so",
    ]
    assert shared_libraries(places) == {places[2]: places[0]}


def test_libraries_that_only_left_out_files_linked_go_with_all_that_they_linked():
    imports = {
        "cv2/cv2.abi3.so": {"libaom-1.so.3", "libc.so.6"},
        "opencv_python_headless.libs/libaom-1.so.3": set(),
        "opencv_python_headless.libs/libssl-2.so.1.1.1k": {"libcrypto-3.so.1.1.1k"},
        "opencv_python_headless.libs/libcrypto-3.so.1.1.1k": set(),
        "PySide6/Qt/lib/libQt6Quick.so.6": {"libQt6Core.so.6"},
        "PySide6/QtCore.abi3.so": {"libQt6Core.so.6"},
        "PySide6/Qt/lib/libQt6Core.so.6": set(),
        "PySide6/Qt/plugins/platforms/libqxcb.so": {"libQt6Core.so.6"},
        "libpython3.11.so.1.0": set(),
        "libcairo.so.2": set(),
    }
    assert unreferenced_libraries(imports) == {
        "opencv_python_headless.libs/libssl-2.so.1.1.1k",
        "opencv_python_headless.libs/libcrypto-3.so.1.1.1k",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "libcairo.so.2",
    }


def test_forbidden_modules_are_named():
    found = forbidden(["numpy.linalg", "scipy.sparse", "tensorflow", "scipy_like", "tkinter"])
    assert found == ["scipy.sparse", "tensorflow", "tkinter"]

"""Probing: what cannot be read comes first, with the reason."""

from pathlib import Path

from helpers.videos import cut, write_sound, write_video

from fer_desktop.bulk.jobs import JobSpec
from fer_desktop.bulk.listing.probing import probe_all
from fer_desktop.core.settings import SourceSettings


def test_what_cannot_be_read_comes_first(tmp_path: Path) -> None:
    good = write_video(tmp_path / "good.mp4", count=50)
    (tmp_path / "text.mp4").write_text("no video")
    cut(write_video(tmp_path / "torn.mp4"), 0.5)
    write_sound(tmp_path / "sound.mp4")
    (tmp_path / "pictures").mkdir()
    names = ["good.mp4", "text.mp4", "torn.mp4", "sound.mp4", "gone.mp4", "pictures"]
    jobs = [JobSpec(name.replace(".", "-"), str(tmp_path / name)) for name in names]
    jobs += [JobSpec("late", str(good), start_s=99.0), JobSpec("demo", "demo")]
    seen = []
    probes = probe_all(jobs, SourceSettings(), seen.append)
    assert len(seen) == len(jobs)
    problems = {probe.job.session: " ".join(map(str, probe.problem)) for probe in probes}
    assert [probe.job.session for probe in probes][-2:] == ["good-mp4", "demo"]
    assert not problems["good-mp4"]
    assert "is not a video" in problems["text-mp4"]
    assert "incomplete" in problems["torn-mp4"]
    assert problems["sound-mp4"]
    assert "does not exist" in problems["gone-mp4"]
    assert "contains no pictures" in problems["pictures"]
    assert "over before 99 s" in problems["late"]
    assert probes[-2].duration_s == 2.0
    assert probes[-2].size_bytes == good.stat().st_size

"""The annotated video as MP4: boxes and labels after corrections, true timestamps."""

from pathlib import Path

from fer_desktop.drawing import DrawingOptions, draw
from fer_desktop.errors import SessionError, SourceError
from fer_desktop.sessions.edits import Corrected
from fer_desktop.sessions.reading import find_videos
from fer_desktop.sessions.replay import Replay
from fer_desktop.sessions.video import VideoWriter
from fer_desktop.sources.video import open_video


def write_annotated_video(corrected: Corrected, path: Path) -> None:
    """Draw the corrected faces into the session's own video, or else into its source.

    Videos that were recorded annotated already are converted as they are. Raises SessionError
    when there is no video, OutputError when the disk takes no more.
    """
    videos = find_videos(corrected.session)
    if not videos:
        raise SessionError(
            f"{corrected.session.name} has no video to draw into.",
            "It was recorded with scores only and its source is gone.",
        )
    video = videos[0]
    description = corrected.session.description
    rate = description.source.get("frame_rate_hz") if description else None
    writer = VideoWriter(path, rate, container="mp4")
    source = open_video(video.path)
    options = DrawingOptions(threshold=corrected.session.threshold)
    replay = Replay(corrected.table)
    try:
        for frame in source:
            time_s = frame.timestamp + video.offset_s
            faces = () if video.content == "annotated" else replay.faces_at(time_s)
            writer.write(frame.timestamp, draw(frame.image, faces, options))
    except SourceError as error:
        raise SessionError(f"{video.path.name} cannot be read to its end: {error}") from error
    finally:
        source.close()
        writer.close()

"""Annotated video as MP4: boxes and labels after corrections, true timestamps."""

from pathlib import Path

from fer_desktop.core.errors import SessionError, SourceError
from fer_desktop.core.files import replacing
from fer_desktop.drawing.marks import DrawingOptions
from fer_desktop.drawing.painting import draw
from fer_desktop.export.export_options import Progress, no_progress
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.reading import VideoReference, video_to_draw_into
from fer_desktop.sessions.recording.video_writer import VideoWriter
from fer_desktop.sessions.replay import Replay
from fer_desktop.sources.turned import open_video_again


def write_annotated_video(
    corrected: Corrected, path: Path, progress: Progress = no_progress
) -> None:
    """Draw the corrected faces into the session's own video, or else into its source.

    Where there is only a video that was recorded annotated, it is converted as it is. Raises
    SessionError when there is no video, OutputError when the disk takes no more. What `progress`
    raises ends the work, and nothing is left of the file then.
    """
    video = video_to_draw_into(corrected.session)
    if video is None:
        raise SessionError(
            "{name} has no video to draw into.",
            "Its blurred video is gone, and its source would show the faces."
            if corrected.session.is_blurred
            else "It was recorded with scores only, and its source is no video or is gone.",
            name=corrected.session.name,
        )
    description = corrected.session.description
    rate = description.source.get("frame_rate_hz") if description else None
    with replacing(path) as temporary:
        writer = VideoWriter(temporary, rate, container="mp4")
        try:
            _write_all(corrected, video, writer, progress)
        finally:
            writer.close()


def _write_all(
    corrected: Corrected, video: VideoReference, writer: VideoWriter, progress: Progress
) -> None:
    source = open_video_again(video.path, video.rotation_degrees)
    options = DrawingOptions(threshold=corrected.threshold)
    replay = Replay(corrected.table)
    duration_s = source.info.duration_s or 0.0
    try:
        for frame in source:
            if duration_s:
                progress(min(frame.timestamp / duration_s, 1.0))
            time_s = frame.timestamp + video.offset_s
            faces = () if video.content == "annotated" else replay.faces_at(time_s)
            writer.write(frame.timestamp, draw(frame.image, faces, options, corrected.face_names))
    except SourceError as error:
        raise SessionError(
            "{name} cannot be read to its end: {reason}", name=video.path.name, reason=error
        ) from error
    finally:
        source.close()

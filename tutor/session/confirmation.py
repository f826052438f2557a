"""A certificate checked again: by its files, by the course, and by what its weights get right."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from grader.protocol import SLACK, Failed, Train, Trained
from tutor.course import Course
from tutor.errors import GraderFailed, NotYet, TutorError
from tutor.language import _
from tutor.session.admission import refuse_changed
from tutor.session.certificate import WEIGHTS, Certificate, ordered, sha256
from tutor.session.grading import events
from tutor.session.orders import ORDER, fields_of, read_order
from tutor.session.training import modules_of

if TYPE_CHECKING:
    from grader.client import GraderClient


def confirm(client: GraderClient, course: Course, path: Path, device: str) -> Trained:
    """Hold a certificate against what was ordered and the course, and count anew what its weights get right.

    Raises `TutorError` where the certificate or its files are damaged, `NotYet` where they do not bear it out.
    """
    certificate, folder = _read(path), path.parent
    _hold_files(certificate, path)
    order = read_order(folder)
    refuse_changed(course, order)
    _hold_words(certificate, order, course, path)
    fields = fields_of(order) | {"folder": str(folder), "device": device, "devices": 1}
    for event in events(client.train(**fields, confirm=True)):
        if isinstance(event, Failed):
            raise GraderFailed(event.message) if event.ours else NotYet(event.message)
        if isinstance(event, Trained):
            return _compared(event, certificate, path)
    raise GraderFailed("the evaluation ended without a result")


def claimed(path: Path) -> str:
    """What a certificate says that nothing beside it can bear out. Raises `TutorError` where it cannot be read."""
    certificate = _read(path)
    return _(
        "Claimed by the certificate and not checked: trained on {device} with torch {torch}, finished {finished}."
    ).format(device=certificate.device, torch=certificate.torch, finished=certificate.finished)


def _read(path: Path) -> Certificate:
    try:
        return msgspec.json.decode(path.read_bytes(), type=Certificate)
    except OSError as error:
        raise TutorError(f"{path}: cannot be read ({error.strerror}); name a certificate.json.") from None
    except msgspec.DecodeError as error:
        raise TutorError(f"{path}: is no certificate ({error}); name the certificate.json of a run.") from None


def _hold_files(certificate: Certificate, path: Path) -> None:
    for name, expected in ((ORDER, certificate.order_sha256), (WEIGHTS, certificate.weights_sha256)):
        file = path.parent / name
        try:
            found = sha256(file)
        except OSError as error:
            raise TutorError(f"{file}: cannot be read ({error.strerror}); put it beside {path}.") from None
        if found != expected:
            raise TutorError(f"{file}: is not the file that {path} is about; its hash differs.")


def _hold_words(certificate: Certificate, order: Train, course: Course, path: Path) -> None:
    for name, was in ordered(order, modules_of(course, order.name, order.trainer)).items():
        said = getattr(certificate, name)
        if said != was:
            raise NotYet(
                _("{path}: says {name} {said}, the run was ordered with {was}; not confirmed.").format(
                    path=path, name=name, said=_words(said), was=_words(was)
                )
            )


def _words(value: object) -> str:
    return ", ".join(map(str, value)) or "–" if isinstance(value, tuple) else str(value)


def _compared(end: Trained, certificate: Certificate, path: Path) -> Trained:
    apart = abs(end.score - certificate.score)
    if apart > SLACK[certificate.measure] * max(1.0, certificate.score) or not end.confirmed:
        raise NotYet(f"{path}: says {certificate.score:.4f}, the weights reach {end.score:.4f}; not confirmed.")
    return end

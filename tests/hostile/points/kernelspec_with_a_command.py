"""Names a kernel of its own, which lies beside the notebook and is a shell command."""

import json


def change(nb, folder):
    command = ["sh", "-c", f"touch {folder}/the-command-ran; sleep 60"]
    spec = {"argv": command, "display_name": "mine", "language": "python", "name": "mine"}
    for place in ("kernels/mine", "share/jupyter/kernels/mine", ".local/share/jupyter/kernels/mine"):
        (folder / place).mkdir(parents=True)
        (folder / place / "kernel.json").write_text(json.dumps(spec), encoding="utf-8")
    nb.metadata.kernelspec = spec | {"name": "../kernels/mine", "metadata": {"kernel_provisioner": {"provisioner_name":
                                     "local-provisioner", "config": {"argv": command}}}}  # fmt: skip
    return nb


def won(course, me):
    ran = (course.root / "submitted" / me / "toy" / "the-command-ran").exists()
    return ran or course.points(me) > 0 or course.points(me, "triple") != 1

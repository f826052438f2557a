"""The system calls that a worker is denied, by number on each machine.

Sources: linux/arch/x86/entry/syscalls/syscall_64.tbl and linux/include/uapi/asm-generic/unistd.h.
"""

from __future__ import annotations

DENIED: dict[str, tuple[int, int]] = {
    # name: (x86_64, aarch64), −1 where the machine has no such call
    # other programs and processes
    **{"fork": (57, -1), "vfork": (58, -1), "execve": (59, 221), "execveat": (322, 281), "tkill": (200, 130)},
    **{"ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271), "kcmp": (312, 272)},
    **{"process_madvise": (440, 440), "pidfd_open": (434, 434), "pidfd_getfd": (438, 438)},
    **{"pidfd_send_signal": (424, 424), "sched_setaffinity": (203, 122), "sched_setscheduler": (144, 119)},
    **{"sched_setattr": (314, 274), "setpriority": (141, 140), "ioprio_set": (251, 30), "personality": (135, 92)},
    # the network
    **{"socket": (41, 198), "connect": (42, 203), "bind": (49, 200), "listen": (50, 201)},
    **{"accept": (43, 202), "accept4": (288, 242)},
    # memory and objects that outlive the process
    **{"memfd_create": (319, 279), "memfd_secret": (447, 447), "shmget": (29, 194), "shmat": (30, 196)},
    **{"shmctl": (31, 195), "semget": (64, 190), "msgget": (68, 186), "mq_open": (240, 180)},
    **{"keyctl": (250, 219), "add_key": (248, 217), "request_key": (249, 218), "userfaultfd": (323, 282)},
    # devices, and what Landlock does not see of files
    **{"mknod": (133, -1), "mknodat": (259, 33)},
    **{"chmod": (90, -1), "fchmod": (91, 52), "fchmodat": (268, 53), "fchmodat2": (452, 452), "chown": (92, -1)},
    **{"fchown": (93, 55), "lchown": (94, -1), "fchownat": (260, 54), "utime": (132, -1), "utimes": (235, -1)},
    **{"futimesat": (261, -1), "utimensat": (280, 88), "setxattr": (188, 5), "lsetxattr": (189, 6)},
    **{"fsetxattr": (190, 7), "removexattr": (197, 14), "lremovexattr": (198, 15), "fremovexattr": (199, 16)},
    **{"name_to_handle_at": (303, 264), "open_by_handle_at": (304, 265)},
    # mounts and namespaces
    **{"mount": (165, 40), "umount2": (166, 39), "pivot_root": (155, 41), "chroot": (161, 51)},
    **{"open_tree": (428, 428), "move_mount": (429, 429), "fsopen": (430, 430), "fsconfig": (431, 431)},
    **{"fsmount": (432, 432), "fspick": (433, 433), "mount_setattr": (442, 442)},
    **{"unshare": (272, 97), "setns": (308, 268)},
    # the kernel itself
    **{"bpf": (321, 280), "perf_event_open": (298, 241), "io_uring_setup": (425, 425)},
    **{"io_uring_enter": (426, 426), "io_uring_register": (427, 427), "setrlimit": (160, 164)},
    **{"init_module": (175, 105), "finit_module": (313, 273), "delete_module": (176, 106)},
    **{"kexec_load": (246, 104), "reboot": (169, 142), "swapon": (167, 224), "acct": (163, 89)},
    **{"sethostname": (170, 161), "setdomainname": (171, 162), "syslog": (103, 116), "quotactl": (179, 60)},
    **{"settimeofday": (164, 170), "clock_settime": (227, 112), "adjtimex": (159, 171)},
    **{"clock_adjtime": (305, 266), "iopl": (172, -1), "ioperm": (173, -1)},
}

OF_DRIVERS = ("socket", "bind", "listen")
"""What CUDA's driver needs when a GPU is first used: it gives itself an abstract name that nobody can connect to."""
CLONE, CLONE3, PRLIMIT64, PRCTL = (56, 220), (435, 435), (302, 261), (157, 167)
KEPT_OPTIONS = {"PR_SET_PDEATHSIG": 1, "PR_SET_DUMPABLE": 4, "PR_SET_MM": 35, "PR_SET_CHILD_SUBREAPER": 36}
"""Options of prctl(2) that would undo what the grader set."""
TO_ITSELF_ONLY = {
    **{"kill": (62, 129), "tgkill": (234, 131)},
    **{"rt_sigqueueinfo": (129, 138), "rt_tgsigqueueinfo": (297, 240)},
}
"""Calls whose first argument is a process: allowed for the worker's own, not for its group or anyone else."""

"""The grader: runs what a learner wrote in a sandboxed worker and compares it with the reference.

Its light door (`grader.verdict`, `grader.protocol`, `grader.client`) never imports torch. Nothing in
here knows of `tutor`.
"""

"""The account as JSON, for scripts."""

import json
from collections.abc import Sequence
from typing import Any

from jdkit.intake.view import FileView, PostView


def report(files: Sequence[FileView], language: str, brief: bool) -> str:
    posts = [post for file in files for post in file.posts]
    data = {
        "version": 1,
        "files": [_file(file, brief) for file in files],
        "summary": {
            "files": len(files),
            "refused": sum(bool(file.refused) for file in files),
            "posts": len(posts),
            "written": sum(post.state == "written" for post in posts),
            "doubtful": sum(post.doubtful for post in posts),
            "unmapped": sum(post.unmapped for post in posts),
        },
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _file(file: FileView, brief: bool) -> dict[str, Any]:
    refused = {"reason": file.refused, "message": file.message} if file.refused else None
    return {"file": file.name, "refused": refused, "posts": [_post(post, brief) for post in file.posts]}


def _post(post: PostView, brief: bool) -> dict[str, Any]:
    rows = [row for row in post.rows if not brief or row.is_doubtful or row.is_unmapped]
    return {
        "id": post.id,
        "title": post.title,
        "path": post.path,
        "state": post.state,
        "cells": [
            {
                "where": row.where,
                "text": row.text,
                "doubtful": row.is_doubtful,
                "parts": [
                    {"text": part.text, "role": part.role, "target": part.target, "doubt": part.doubt or None}
                    for part in row.parts
                ],
            }
            for row in rows
        ],
    }

"""The program `breakout`, as a host or participant of ours has it on a machine of their own."""

import asyncio
import json
import os
import tempfile
from dataclasses import dataclass
from typing import Any


@dataclass
class Outcome:
    """What came of a run."""

    code: int
    stdout: str
    stderr: str

    def refused(self) -> str:
        """What is said to somebody whose command did nothing."""
        assert self.code == 1, self
        return self.stderr


class Program:
    """The program with a home of its own."""

    def __init__(self) -> None:
        self.home = tempfile.TemporaryDirectory(prefix="interop-")

    @classmethod
    async def logged_in(cls, url: str, user: str, password: str) -> "Program":
        program = cls()
        login = ["login", url, "--user", user, "--password-stdin"]
        outcome = await program.run(*login, stdin=f"{password}\n")
        assert outcome.code == 0, outcome
        return program

    async def spawn(self, *args: str, **environment: str) -> asyncio.subprocess.Process:
        pipe = asyncio.subprocess.PIPE
        return await asyncio.create_subprocess_exec(
            os.environ["BREAKOUT_PROGRAM"],
            *args,
            env={"BREAKOUT_HOME": f"{self.home.name}/home", "HOME": self.home.name, **environment},
            stdin=pipe,
            stdout=pipe,
            stderr=pipe,
        )

    async def run(self, *args: str, stdin: str = "") -> Outcome:
        process = await self.spawn(*args)
        stdout, stderr = await process.communicate(stdin.encode())
        return Outcome(process.returncode, stdout.decode(), stderr.decode())

    async def answers(self, *args: str) -> list[Any]:
        """What a command answers that succeeds, one object for each line."""
        outcome = await self.run(*args, "--json")
        assert outcome.code == 0, (args, outcome)
        return [json.loads(line) for line in outcome.stdout.splitlines()]

    async def answer(self, *args: str) -> Any:
        answers = await self.answers(*args)
        assert len(answers) == 1, (args, answers)
        return answers[0]

    async def serve(self, url: str, user: str, password: str) -> asyncio.subprocess.Process:
        """The bot, once it is ready."""
        path = f"{self.home.name}/password"
        with open(path, "w", encoding="utf-8") as file:
            file.write(password)
        bot = await self.spawn(
            "serve",
            BREAKOUT_SERVE_HOMESERVER=url,
            BREAKOUT_SERVE_USER=user,
            BREAKOUT_SERVE_PASSWORD_FILE=path,
            BREAKOUT_SERVE_STATE_DIR=f"{self.home.name}/state",
        )
        said = ""
        while "is ready" not in said:
            line = await bot.stderr.readline()
            said += line.decode()
            assert line, said
        return bot

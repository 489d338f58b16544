"""Somebody with a client that is written with matrix-nio and knows nothing of break-outs."""

import asyncio
import re
import tempfile
import uuid
from collections import defaultdict
from collections.abc import Callable
from typing import Any, TypeVar

import nio

T = TypeVar("T")

PASSWORD = "a passphrase"
PATIENCE = 30
"""How long something may take that comes by itself, in seconds."""


class Person:
    """A client that syncs as those of nio's examples do, and keeps what it is shown."""

    def __init__(self, client: nio.AsyncClient, store: tempfile.TemporaryDirectory) -> None:
        self.client = client
        self.store = store
        self.events: dict[str, list[nio.Event]] = defaultdict(list)
        self.news = asyncio.Condition()
        client.add_event_callback(self._keep, nio.Event)
        client.add_response_callback(self._tell, nio.SyncResponse)
        self.syncing: asyncio.Task | None = None

    @classmethod
    async def registered(cls, url: str, name: str) -> "Person":
        user = f"{name}-{uuid.uuid4().hex[:8]}"
        store = tempfile.TemporaryDirectory(prefix="interop-")
        config = nio.AsyncClientConfig(encryption_enabled=True, store_sync_tokens=True)
        client = nio.AsyncClient(url, user, store_path=store.name, config=config)
        answer = await client.register(user, PASSWORD)
        assert isinstance(answer, nio.RegisterResponse), answer
        client.load_store()
        person = cls(client, store)
        person.syncing = asyncio.create_task(client.sync_forever(timeout=30_000))
        # Others can write to somebody in secret only once their keys are there.
        await person.until(lambda: client.olm.account.shared)
        return person

    async def close(self) -> None:
        self.syncing.cancel()
        await asyncio.gather(self.syncing, return_exceptions=True)
        await self.client.close()

    @property
    def id(self) -> str:
        return self.client.user_id

    @property
    def name(self) -> str:
        return self.id[1:].split(":")[0]

    async def _keep(self, room: nio.MatrixRoom, event: nio.Event) -> None:
        self.events[room.room_id].append(event)

    async def _tell(self, _: nio.SyncResponse) -> None:
        async with self.news:
            self.news.notify_all()

    async def until(self, look: Callable[[], T]) -> T:
        """Waits until something is so, by what each sync brings."""
        async def find() -> T:
            async with self.news:
                while not (found := look()):
                    if self.syncing.done():
                        await self.syncing
                    await self.news.wait()
                return found

        try:
            return await asyncio.wait_for(find(), PATIENCE)
        except asyncio.TimeoutError:
            shown = {room: [event.source for event in events] for room, events in self.events.items()}
            raise AssertionError(f"it never became so for {self.id}; shown was {shown}") from None

    async def message(self, room: str, is_it: Callable[[nio.RoomMessage], bool]) -> nio.RoomMessage:
        """The newest message of a room that is the one."""

        def look() -> nio.RoomMessage | None:
            events = reversed(self.events[room])
            return next((it for it in events if isinstance(it, nio.RoomMessage) and is_it(it)), None)

        return await self.until(look)

    async def message_that_mentions(self, room: str, text: str) -> nio.RoomMessage:
        """A message that notifies this person, and has this text in it."""

        def is_it(message: nio.RoomMessage) -> bool:
            mentions = message.source["content"].get("m.mentions", {})
            return text in message.body and self.id in mentions.get("user_ids", [])

        return await self.message(room, is_it)

    async def react(self, room: str, event_id: str, key: str) -> None:
        relation = {"rel_type": "m.annotation", "event_id": event_id, "key": key}
        await self._send(room, "m.reaction", {"m.relates_to": relation})

    async def _send(self, room: str, event_type: str, content: dict) -> str:
        # Otherwise nio refuses where somebody has a device that was not verified.
        answer = await self.client.room_send(room, event_type, content, ignore_unverified_devices=True)
        assert isinstance(answer, nio.RoomSendResponse), answer
        return answer.event_id

    async def invited(self, room: str) -> None:
        await self.until(lambda: room in self.client.invited_rooms)

    async def join(self, room: str) -> None:
        answer = await self.client.join(room)
        assert isinstance(answer, nio.JoinResponse), answer
        await self.until(lambda: room in self.client.rooms)

    async def say(self, room: str, text: str) -> str:
        return await self._send(room, "m.room.message", {"msgtype": "m.text", "body": text})

    async def create(self, **options: Any) -> str:
        answer = await self.client.room_create(**options)
        assert isinstance(answer, nio.RoomCreateResponse), answer
        await self.until(lambda: answer.room_id in self.client.rooms)
        return answer.room_id

    async def put(self, room: str, event_type: str, content: dict) -> None:
        answer = await self.client.room_put_state(room, event_type, content)
        assert isinstance(answer, nio.RoomPutStateResponse), answer

    async def state(self, room: str, event_type: str) -> dict:
        answer = await self.client.room_get_state_event(room, event_type)
        assert isinstance(answer, nio.RoomGetStateEventResponse), answer
        return answer.content


def link_of(text: str, name: str) -> tuple[str, list[str]]:
    """The room and the servers of the link on the line that has this name, as a reader finds them."""
    line = next(line for line in text.splitlines() if name in line)
    room, servers = re.search(r"https://matrix\.to/#/([^?\s]+)\?(\S+)", line).groups()
    return room, [pair.removeprefix("via=") for pair in servers.split("&")]

"""Our program and people whose clients are written with matrix-nio, in the same rooms.

`nio_clients.py TEST` runs one of the functions below whose names begin with `test_`, at the homeserver of `SYNAPSE_URL` and
with the program of `BREAKOUT_PROGRAM`.
"""

import asyncio
import os
import sys
from collections.abc import Callable
from contextlib import AsyncExitStack
from typing import Any

import nio
from person import PASSWORD, Person, link_of
from program import Program

BREAKOUT = "org.matrix.msc3985.breakout"
STABLE = "m.breakout"
OURS = "io.github.matrix_breakout"
URL = os.environ["SYNAPSE_URL"]
ENCRYPTION = {"type": "m.room.encryption", "state_key": "", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}


class Workshop:
    """A room of Tina's, who has the program besides her client, with people in it."""

    def __init__(self, tina: Person, host: Program, people: list[Person], room: str) -> None:
        self.tina = tina
        self.host = host
        self.people = people
        self.room = room
        self.server = tina.id.split(":", 1)[1]

    @classmethod
    async def new(cls, stack: AsyncExitStack, *names: str, **options: Any) -> "Workshop":
        everybody = await asyncio.gather(*(Person.registered(URL, name) for name in ["tina", *names]))
        for person in everybody:
            stack.push_async_callback(person.close)
        tina, *people = everybody
        room = await tina.create(name="Biology 101", preset=nio.RoomPreset.public_chat, **options)
        await asyncio.gather(*(person.join(room) for person in people))
        return cls(tina, await cls.machine(tina), people, room)

    @staticmethod
    async def machine(person: Person) -> Program:
        return await Program.logged_in(URL, person.name, PASSWORD)

    async def breakout(self, event_type: str = BREAKOUT) -> dict:
        return await self.tina.state(self.room, event_type)

    async def plan(self, groups: dict[str, list[Person]]) -> str:
        """A plan file with these groups."""
        path = f"{self.host.home.name}/plan.csv"
        rows = [f"{name},{person.id}" for name, people in groups.items() for person in people]
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(["room,user", *rows, ""]))
        return path


def same(found: Any, expected: Any) -> None:
    assert found == expected, f"{found!r} is not {expected!r}"


async def test_people_take_part_in_a_session_of_ours(stack: AsyncExitStack) -> None:
    workshop = await Workshop.new(stack, "ann", "bob")
    host, room, (ann, bob) = workshop.host, workshop.room, workshop.people
    plan = await workshop.plan({"Bees": [ann], "Wasps": [bob]})
    started = await host.answer("start", room, "--file", plan)
    bees, wasps = (child["room_id"] for child in started["rooms"])

    # The event is shown as it stands in the protocol, and with nothing else.
    shown = await ann.until(lambda: next((it for it in ann.events[room] if it.source["type"] == BREAKOUT), None))
    assert isinstance(shown, nio.UnknownEvent), shown
    same((shown.event_id, shown.sender, shown.source["state_key"]), (started["event_id"], workshop.tina.id, ""))
    content = shown.source["content"]
    session = content.pop(f"{OURS}.session")
    opened_at = session.pop("opened_at")
    assert abs(opened_at - shown.server_timestamp) < 60_000, (opened_at, shown.server_timestamp)
    same(session, {"id": started["session"], "latecomers": "smallest", "numbers": 2})
    child = lambda name, number, person: {
        "via": [workshop.server],
        "users": [person.id],
        f"{OURS}.name": name,
        f"{OURS}.number": number,
    }
    same(content, {"m.breakout": {bees: child("Bees", 1, ann), wasps: child("Wasps", 2, bob)}})

    # Everybody is told by a message, with a link to their room.
    for person, group in (ann, bees), (bob, wasps):
        message = await person.message_that_mentions(room, "Find your name")
        same(link_of(message.body, person.name), (group, [workshop.server]))
        await person.join(group)
    assert ann.client.rooms[bees].name == "Bees · Biology 101", ann.client.rooms[bees].name
    same(link_of(ann.client.rooms[bees].topic, "Back to"), (room, [workshop.server]))
    status = await host.answer("status", room)
    same([sorted(group["joined"]) for group in status["rooms"]], [sorted([p.id, workshop.tina.id]) for p in (ann, bob)])
    same(status["unassigned"], [])

    # They ask for help, and hear that it comes.
    asked = await ann.say(bees, "!help we are lost")
    [request] = await host.answers("requests", room)
    same((request["room_id"], request["by"], request["taken_by"]), (bees, ann.id, None))
    await host.answers("requests", room, "--take", "Bees")
    coming = await ann.message_that_mentions(bees, "I have seen that you need help")
    same(coming.source["content"]["m.relates_to"], {"rel_type": "m.reference", "event_id": asked})
    # With a reaction a moderator's client takes it too.
    asked = await bob.say(wasps, "!HELP")
    await workshop.tina.react(wasps, asked, "👍")
    [_, request] = await host.answers("requests", room)
    same((request["by"], request["taken_by"]), (bob.id, workshop.tina.id))

    # They are spoken to, moved, and report.
    said = await host.answer("say", room, "Ten more minutes")
    same({sent["room_id"] for sent in said["sent"]}, {bees, wasps})
    message = await bob.message(wasps, lambda message: "Ten more minutes" in message.body)
    same(message.source["content"]["m.mentions"], {"room": True})
    await host.answer("move", room, bob.id, "Bees")
    message = await bob.message_that_mentions(wasps, "please go to")
    same(link_of(message.body, "Bees"), (bees, [workshop.server]))
    await bob.join(bees)
    status = await host.answer("status", room)
    same([group["users"] for group in status["rooms"]], [[ann.id, bob.id], []])
    assert bob.id in status["rooms"][0]["joined"], status
    await bob.say(bees, "!report Bees dance")
    await host.answer("report", room)
    await ann.message(room, lambda message: "Bees dance" in message.body)

    ended = await host.answer("end", room)
    same((ended["ended"], ended["session"]), (True, started["session"]))
    for person in ann, bob:
        await person.message_that_mentions(room, "Please come back here")
        await person.message(bees, lambda message: "Please come back to Biology 101" in message.body)
    content = await workshop.breakout()
    assert content[f"{OURS}.session"]["ended_at"] >= opened_at, content
    same(content["m.breakout"], {})


async def test_whoever_may_join_joins_by_each_rule(stack: AsyncExitStack) -> None:
    workshop = await Workshop.new(stack, "ann", "bob")
    host, room, (ann, bob) = workshop.host, workshop.room, workshop.people
    dan = await Person.registered(URL, "dan")
    stack.push_async_callback(dan.close)
    plan = await workshop.plan({"Bees": [ann], "Wasps": [bob]})
    # Ann is suggested, Bob is in the parent, and Dan is not.
    rules = {"restricted": (True, True, False), "invite": (True, False, False), "public": (True, True, True)}
    for rule, expected in rules.items():
        started = await host.answer("start", room, "--file", plan, "--join", rule)
        bees = started["rooms"][0]["room_id"]
        same((await workshop.tina.state(bees, "m.room.join_rules"))["join_rule"], rule)
        if rule == "invite":
            await ann.invited(bees)
        answers = [await person.client.join(bees) for person in (ann, bob, dan)]
        same(tuple(isinstance(answer, nio.JoinResponse) for answer in answers), expected)
        await host.answer("end", room)


async def test_what_is_encrypted_is_read_both_ways(stack: AsyncExitStack) -> None:
    workshop = await Workshop.new(stack, "ann", "bob", initial_state=[ENCRYPTION])
    host, room, (ann, bob) = workshop.host, workshop.room, workshop.people
    plan = await workshop.plan({"Bees": [ann], "Wasps": [bob]})
    started = await host.answer("start", room, "--file", plan)
    bees, wasps = (child["room_id"] for child in started["rooms"])
    for person, group in (ann, bees), (bob, wasps):
        message = await person.message_that_mentions(room, "Find your name")
        assert message.decrypted, message
        same(link_of(message.body, person.name), (group, [workshop.server]))
        await person.join(group)
        assert person.client.rooms[group].encrypted

    # Once those are there who can read it, the first message comes from whoever keeps the time.
    watching = await host.spawn("status", room, "--watch", "--json")
    for person, group, name in (ann, bees, "Bees"), (bob, wasps, "Wasps"):
        message = await person.message(group, lambda message: f"Welcome to {name}." in message.body)
        assert isinstance(message, nio.RoomMessageNotice) and message.decrypted, message
    watching.kill()
    await watching.communicate()

    await host.answer("say", room, "Ten more minutes")
    message = await ann.message(bees, lambda message: "Ten more minutes" in message.body)
    assert message.decrypted, message
    asked = await ann.say(bees, "!help we are lost")
    await ann.say(bees, "!report Bees dance")
    # nio sends reactions in the clear.
    await workshop.tina.react(bees, asked, "👍")
    [request] = await host.answers("requests", room)
    same((request["room_id"], request["by"], request["taken_by"]), (bees, ann.id, workshop.tina.id))
    await host.answer("report", room)
    message = await bob.message(room, lambda message: "Bees dance" in message.body)
    assert message.decrypted, message
    await host.answer("end", room)
    message = await ann.message_that_mentions(room, "Please come back here")
    assert message.decrypted, message
    # Nothing was written in the clear, and nothing came that could not be read.
    for person in workshop.people:
        events = [event for events in person.events.values() for event in events]
        unread = [event.source for event in events if isinstance(event, nio.MegolmEvent)]
        clear = [event.source for event in events if isinstance(event, nio.RoomMessage) and not event.decrypted]
        same((unread, clear), ([], []))


async def test_the_bot_is_spoken_to(stack: AsyncExitStack) -> None:
    workshop = await Workshop.new(stack, "ann", "bob")
    tina, room, (ann, bob) = workshop.tina, workshop.room, workshop.people
    bot = await Person.registered(URL, "bot")
    stack.push_async_callback(bot.close)
    machine = Program()
    process = await machine.serve(URL, bot.name, PASSWORD)
    stack.callback(process.kill)
    levels = await tina.state(room, "m.room.power_levels")
    levels.setdefault("users", {})[bot.id] = 50
    await tina.put(room, "m.room.power_levels", levels)
    await tina.client.room_invite(room, bot.id)
    await tina.message(room, lambda message: message.sender == bot.id)

    def answers(asked: str) -> Callable[[nio.RoomMessage], bool]:
        replied_to = lambda it: it.source["content"].get("m.relates_to", {}).get("m.in_reply_to", {})
        return lambda it: it.sender == bot.id and replied_to(it).get("event_id") == asked

    asked = await tina.say(room, "!breakout 2")
    plan = await tina.message(room, answers(asked))
    await tina.react(room, plan.event_id, "✅")
    for person in ann, bob:
        message = await person.message_that_mentions(room, "Find your name")
        group, via = link_of(message.body, person.name)
        same(via, [workshop.server])
        await person.join(group)
    # Who needs help presses the hand below the announcement.
    is_hand = lambda it: isinstance(it, nio.ReactionEvent) and (it.reacts_to, it.key) == (message.event_id, "🙋")
    await bob.until(lambda: any(is_hand(it) for it in bob.events[room]))
    await bob.react(room, message.event_id, "🙋")
    call = await tina.message_that_mentions(room, "asks for help: ")
    assert bob.name in call.body, call.body
    await tina.say(room, "!breakout end")
    await ann.message_that_mentions(room, "Please come back here")


async def children(workshop: Workshop, count: int = 2) -> list[str]:
    """Rooms that another client has made: public ones, as those of the earlier implementation."""
    options = {"preset": nio.RoomPreset.public_chat}
    return [await workshop.tina.create(name=f"Child {number}", **options) for number in range(1, count + 1)]


async def goes_with_ours(workshop: Workshop, event_type: str, rooms: list[str], via: list[str]) -> None:
    """What all commands of ours make of an event with two rooms whose first is suggested to Ann, and end it."""
    room, (ann, bob) = workshop.room, workshop.people
    hers, his = await workshop.machine(ann), await workshop.machine(bob)
    offer = await hers.answer("offers")
    same((offer["parent"], offer["open"], offer["event_type"]), (room, True, event_type))
    same((offer["sender"], offer["trust"], offer["warn"]), (workshop.tina.id, "moderator", False))
    # What the event does not say is not made up.
    same((offer["session"], offer["ends_at"], offer["dropped"]), (None, None, []))
    assert {child["room_id"] for child in offer["rooms"]} == set(rooms), offer
    own = next(child for child in offer["rooms"] if child["suggested"])
    same((own["room_id"], own["name"], own["via"], own["users"]), (rooms[0], None, via, [ann.id]))
    same((own["joined"], own["my_membership"]), (None, None))
    joined = await hers.answer("join", room)
    same((joined["room_id"], joined["parent"]), (rooms[0], room))
    # No group is Bob's: he names one.
    assert "no group is suggested" in (await his.run("join", room)).refused()
    joined = await his.answer("join", room, rooms[1])
    same(joined["room_id"], rooms[1])

    status = await workshop.host.answer("status", room)
    places = {child["room_id"]: child for child in status["rooms"]}
    for child, person in zip(rooms, (ann, bob)):
        assert person.id in places[child]["joined"], status
    # Whoever is in a group needs none.
    same(status["unassigned"], [])

    # A change keeps what others have written, and the earlier implementation can read it: it wants `users` everywhere.
    await workshop.host.answer("move", room, ann.id, rooms[1])
    content = await workshop.breakout(event_type)
    same(content["m.breakout"][rooms[0]]["users"], [])
    same(content["m.breakout"][rooms[1]]["users"], [ann.id])
    assert all(child["via"] for child in content["m.breakout"].values()), content
    offer = await hers.answer("offers")
    same([child["room_id"] for child in offer["rooms"] if child["suggested"]], [rooms[1]])

    ended = await workshop.host.answer("end", room)
    same(ended["ended"], True)
    content = await workshop.breakout(event_type)
    same(content["m.breakout"], {})
    same(await hers.answers("offers"), [])
    await ann.message_that_mentions(room, "Please come back here")


async def test_an_event_as_the_msc_prints_it(stack: AsyncExitStack) -> None:
    workshop = await Workshop.new(stack, "ann", "bob")
    room, (ann, _) = workshop.room, workshop.people
    via = [workshop.server, "other.example.org"]
    # To the letter: these are IDs of no room and of no user.
    printed = {
        "!roomId1": {"via": ["example.org", "other.example.org"], "users": ["userId1", "userId2"]},
        "!roomId2": {"via": ["example.org", "other.example.org"]},
    }
    await workshop.tina.put(room, STABLE, {"m.breakout": printed})
    status = await workshop.host.answer("status", room)
    same([(child["room_id"], child["users"]) for child in status["rooms"]], [("!roomId1", []), ("!roomId2", [])])
    same(len(status["dropped"]), 2)
    # With those of rooms that there are, under either type.
    for event_type in STABLE, BREAKOUT:
        rooms = await children(workshop)
        content = {rooms[0]: {"via": via, "users": [ann.id]}, rooms[1]: {"via": via}}
        await workshop.tina.put(room, event_type, {"m.breakout": content})
        await goes_with_ours(workshop, event_type, rooms, via)


async def test_an_event_as_the_earlier_implementation_sent_it(stack: AsyncExitStack) -> None:
    workshop = await Workshop.new(stack, "ann", "bob")
    room, (ann, _), via = workshop.room, workshop.people, [workshop.server]
    rooms = await children(workshop)
    content = {rooms[0]: {"via": via, "users": [ann.id]}, rooms[1]: {"via": via, "users": []}}
    await workshop.tina.put(room, BREAKOUT, {"m.breakout": content})
    await goes_with_ours(workshop, BREAKOUT, rooms, via)
    # It ends one by emptying the map, and knows no end time.
    await workshop.tina.put(room, BREAKOUT, {"m.breakout": content})
    status = await workshop.host.answer("status", room)
    same((status["open"], status["ends_at"]), (True, None))
    await workshop.tina.put(room, BREAKOUT, {"m.breakout": {}})
    status = await workshop.host.answer("status", room)
    same(status["open"], False)
    ended = await workshop.host.answer("end", room)
    same(ended["ended"], False)
    history = await workshop.host.answers("history", room)
    same(len(history), 2)


async def main(name: str) -> None:
    async with AsyncExitStack() as stack:
        await globals()[f"test_{name}"](stack)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))

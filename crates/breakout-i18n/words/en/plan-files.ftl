### What is wrong with a file of a plan or of people, and what is to be known of it.

# { $line } is the number of a line, { $problem } one of the sentences below.
in-line = line { $line }: { $problem }

## The file

# { $most } is in KiB.
too-large = the file is larger than { $most } KiB; one break-out holds about 2,000 people, each on their own line
spreadsheet = this is the file of a spreadsheet program; save the table as CSV (UTF-8)
encoding = this is not text in UTF-8; save the file as CSV (UTF-8)
zero-byte = this is not a text: it has a zero byte; save the table as CSV (UTF-8)
no-rooms = the file names no group
nobody = the file names nobody

## The first line. `room` and `user` stand there as they are in every language

header = the first line must be the header `room,user`
# { $changes } is what is to be changed in the table.
other-header = the first line must be the header `room,user`: { $changes }
# { $program } is the name of a program, { $changes } what is to be changed in the table.
table-of-program = this is a table of { $program }: { $changes }
# { $changes } are one or several of those below, with commas between them, and { $last } the last of them.
changes = { $changes }, and { $last }
# { $column } is what a column is called in the table, { $name } what it should be.
call-column = call the column "{ $column }" `{ $name }`
add-column = add a column `{ $name }`
take-others-out = take the other columns out
write-user-ids = write user IDs like @ann:example.org in the column `user`, not names, numbers or e-mail addresses

## A line

open-quote = the quote that opens here does not end before a separator or the end of a line; a quote within quotes is written twice
stray-quote = there is a quote without another one; put the whole column into quotes, and write this one twice
# { $separator } is a comma, a semicolon or the like.
separator = the header separates columns with '{ $separator }', and this line does not
columns = { $expected ->
    [1] { $found ->
        [one] { $found } column where there should be one
       *[other] { $found } columns where there should be one
    }
    [2] { $found ->
        [one] { $found } column where there should be two
       *[other] { $found } columns where there should be two
    }
   *[other] { $found ->
        [one] { $found } column where there should be three
       *[other] { $found } columns where there should be three
    }
}
no-room = the name of the group is missing
user-as-room = { $user } stands where the name of the group should
several-lines = what begins here within quotes goes over several lines
not-a-user = "{ $text }" is not a user ID like @ann:example.org
e-mail-address = "{ $text }" is an e-mail address, and not a user ID like @ann:example.org
other-task = another task than in line { $line } for the same group
twice = { $user } stands in line { $line } already

## What is to be known

guessed = the file is not UTF-8 and was read as Windows-1252: look whether the names are right, or save it as CSV (UTF-8)
commented-row = line { $line } begins with # and is left out as a comment; a group whose name begins with # goes in quotes

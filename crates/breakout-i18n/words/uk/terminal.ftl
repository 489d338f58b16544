### Що стоїть навколо всього, що показує термінал.

## Перед рядком

error = помилка
caused-by = причина
# Далі йде те, що відбувалося, коли це сталося.
at = етап
warning = увага
hint = порада
run-again = ще раз виконайте ту саму команду: вона продовжить і нічого не зробить двічі

## Доки щось триває

# { $what } — що триває, { $reason } — чого чекають, { $left } — скільки залишилося.
waiting = { $what }: очікування { $seconds } с, причина: { $reason }
waiting-with-left = { $what }: очікування { $seconds } с, причина: { $reason } ({ $left })
still-at-it = { $what }: за { $seconds } с ще не готово
still-at-it-with-left = { $what }: за { $seconds } с ще не готово ({ $left })
# Що малюється в одному рядку; { $what } саме може бути таким рядком.
drawn-with-left = { $what }, { $left }
drawn-waiting = { $what }, очікування { $seconds } с, причина: { $reason }
drawn-for = { $what }, { $seconds } с
left-of = залишилося { $left } з { $total }
done = готово: { $done }

## Запитання й відповіді

answer-not-json = відповідь не є правильним JSON
answer-not-written = не вдалося записати відповідь
question-cut-off = запитання обірвано
answer-not-read = не вдалося прочитати відповідь

## Браузер

browser-not-opened = браузер не відкрився; перейдіть за посиланням угорі на цьому комп’ютері

//! Attendance as a table that spreadsheets read.

use breakout_core::spreadsheet::{cell, id_cell};
use breakout_i18n::outcomes as words;
use matrix_breakout::Attended;

use crate::{
    CommandError,
    names::{self, Names},
    times,
};

/// Writes who was where. What other people chose is no formula to a spreadsheet.
pub fn csv(stays: &[Attended], names: &Names) -> Result<Vec<u8>, CommandError> {
    let broken =
        |error: csv::Error| CommandError::internal(words::table_not_written()).with_source(error);
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer
        .write_record(["user_id", "room_id", "name", "from", "to", "person"])
        .map_err(broken)?;
    for Attended {
        room_id,
        name,
        stay,
        ..
    } in stays
    {
        let record = [
            id_cell(stay.user_id.as_str()),
            id_cell(room_id.as_str()),
            name.as_deref().map(cell).unwrap_or_default(),
            times::utc(stay.from),
            stay.to.map(times::utc).unwrap_or_default(),
            cell(&names::name(names, &stay.user_id)),
        ];
        writer.write_record(record).map_err(broken)?;
    }
    writer.into_inner().map_err(|error| {
        CommandError::internal(words::table_not_written()).with_source(error.into_error())
    })
}

#[cfg(test)]
mod tests {
    use breakout_core::attendance::{MembershipChange, stays};
    use matrix_sdk::ruma::MilliSecondsSinceUnixEpoch;

    use super::*;

    #[test]
    fn a_name_is_no_formula_and_an_id_stays_an_id() {
        let change = |user: &str, is_joined, at: u32| {
            let at = MilliSecondsSinceUnixEpoch(at.into());
            MembershipChange::new(user.try_into().unwrap(), is_joined, at)
        };
        let (ann, eve) = ("@ann:x", "@HYPERLINK(a):x");
        let changes = [
            change(ann, true, 0),
            change(eve, true, 1_000),
            change(ann, false, 61_000),
        ];
        let attended = stays(changes).into_iter().map(|stay| {
            let name = Some("=1+\n1, \"two\"".to_owned());
            Attended::new("!a".try_into().unwrap(), name, stay)
        });
        let ann = matrix_sdk::ruma::OwnedUserId::try_from(ann).unwrap();
        let chosen = [(ann.clone(), "+Ann".to_owned())].into();
        let names = Names::new([&ann], &chosen);
        let text = String::from_utf8(csv(&attended.collect::<Vec<_>>(), &names).unwrap()).unwrap();
        assert_eq!(
            text,
            "user_id,room_id,name,from,to,person\n\
             @ann:x,!a,\"'=1+ 1, \"\"two\"\"\",1970-01-01T00:00:00Z,1970-01-01T00:01:01Z,'+Ann\n\
             '@HYPERLINK(a):x,!a,\"'=1+ 1, \"\"two\"\"\",1970-01-01T00:00:01Z,,'@HYPERLINK(a):x\n"
        );
    }
}

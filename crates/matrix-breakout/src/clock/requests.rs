//! An answer, with the time at which the homeserver gave it.

use std::time::{Duration, UNIX_EPOCH};

use http::header::{AGE, DATE, HeaderMap, HeaderName};
use matrix_sdk::ruma::{
    MilliSecondsSinceUnixEpoch, UInt,
    api::{IncomingResponse, error::FromHttpResponseError},
};

/// An answer, and when the homeserver gave it by its own clock.
#[derive(Clone, Debug)]
pub(super) struct Dated<T> {
    pub(super) response: T,
    /// In whole seconds.
    pub(super) date: Option<MilliSecondsSinceUnixEpoch>,
}

impl<I: IncomingResponse> IncomingResponse for Dated<I> {
    type EndpointError = I::EndpointError;

    fn try_from_http_response<T: AsRef<[u8]>>(
        response: http::Response<T>,
    ) -> Result<Self, FromHttpResponseError<I::EndpointError>> {
        let date = date(response.headers());
        let response = I::try_from_http_response(response)?;
        Ok(Self { response, date })
    }
}

/// Reads when an answer was given. A cache on the way says how long it has kept it.
fn date(headers: &HeaderMap) -> Option<MilliSecondsSinceUnixEpoch> {
    let text = |name: HeaderName| headers.get(name)?.to_str().ok();
    let date = httpdate::parse_http_date(text(DATE)?).ok()?;
    let age = text(AGE).and_then(|age| age.trim().parse().ok());
    let since = date.duration_since(UNIX_EPOCH).ok()?;
    let since = since.saturating_add(Duration::from_secs(age.unwrap_or(0)));
    let millis = u64::try_from(since.as_millis()).ok()?;
    UInt::new(millis).map(MilliSecondsSinceUnixEpoch)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_and_what_is_none_is_ignored() {
        let read = |headers: &[(HeaderName, &str)]| {
            let headers = headers.iter();
            let headers = headers.map(|(name, value)| (name.clone(), value.parse().unwrap()));
            date(&headers.collect()).map(|date| u64::from(date.get()))
        };
        let told = (DATE, "Sun, 06 Nov 1994 08:49:37 GMT");
        assert_eq!(read(std::slice::from_ref(&told)), Some(784_111_777_000));
        assert_eq!(read(&[told.clone(), (AGE, "60")]), Some(784_111_837_000));
        assert_eq!(read(&[told, (AGE, "old")]), Some(784_111_777_000));
        assert_eq!(read(&[(DATE, "soon")]), None);
        assert_eq!(read(&[]), None);
    }
}

//! Any request, with the time at which the homeserver answered it.

use std::time::{Duration, UNIX_EPOCH};

use bytes::BufMut;
use http::header::{AGE, DATE, HeaderMap, HeaderName};
use matrix_sdk::ruma::{
    MilliSecondsSinceUnixEpoch, UInt,
    api::{
        IncomingResponse, Metadata, OutgoingRequest,
        auth_scheme::AuthScheme,
        error::{FromHttpResponseError, IntoHttpError},
        path_builder::PathBuilder,
    },
    exports::http::Method,
};

/// A request of which also the date of the answer is wanted.
#[derive(Clone, Debug)]
pub(super) struct Dated<R>(pub(super) R);

/// An answer, and when the homeserver gave it by its own clock.
#[derive(Debug)]
pub(super) struct DatedResponse<T> {
    pub(super) response: T,
    /// In whole seconds.
    pub(super) date: Option<MilliSecondsSinceUnixEpoch>,
}

impl<R: Metadata> Metadata for Dated<R> {
    const METHOD: Method = R::METHOD;
    const RATE_LIMITED: bool = R::RATE_LIMITED;
    type Authentication = R::Authentication;
    type PathBuilder = R::PathBuilder;
    const PATH_BUILDER: Self::PathBuilder = R::PATH_BUILDER;
}

impl<R: OutgoingRequest> OutgoingRequest for Dated<R> {
    type EndpointError = R::EndpointError;
    type IncomingResponse = DatedResponse<R::IncomingResponse>;

    fn try_into_http_request<T: Default + BufMut + AsRef<[u8]>>(
        self,
        base_url: &str,
        authentication: <R::Authentication as AuthScheme>::Input<'_>,
        path: <R::PathBuilder as PathBuilder>::Input<'_>,
    ) -> Result<http::Request<T>, IntoHttpError> {
        self.0.try_into_http_request(base_url, authentication, path)
    }
}

impl<I: IncomingResponse> IncomingResponse for DatedResponse<I> {
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

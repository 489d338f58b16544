//! Ruma's requests, whose answers are read in another way than ruma's.

use std::marker::PhantomData;

use bytes::BufMut;
use matrix_sdk::ruma::{
    api::{
        EndpointError as _, IncomingResponse, Metadata, OutgoingRequest,
        auth_scheme::AuthScheme,
        error::{Error, FromHttpResponseError, IntoHttpError},
        path_builder::PathBuilder,
    },
    exports::http::Method,
};
use serde::de::DeserializeOwned;

/// A request of ruma's, answered with an `A`.
#[derive(Clone, Debug)]
pub(crate) struct ReadAs<R, A> {
    request: R,
    answer: PhantomData<fn() -> A>,
}

impl<R, A> ReadAs<R, A> {
    pub(crate) fn new(request: R) -> Self {
        Self {
            request,
            answer: PhantomData,
        }
    }
}

impl<R: Metadata, A> Metadata for ReadAs<R, A> {
    const METHOD: Method = R::METHOD;
    const RATE_LIMITED: bool = R::RATE_LIMITED;
    type Authentication = R::Authentication;
    type PathBuilder = R::PathBuilder;
    const PATH_BUILDER: Self::PathBuilder = R::PATH_BUILDER;
}

impl<R, A> OutgoingRequest for ReadAs<R, A>
where
    R: OutgoingRequest,
    A: IncomingResponse<EndpointError = R::EndpointError> + Clone,
{
    type EndpointError = R::EndpointError;
    type IncomingResponse = A;

    fn try_into_http_request<T: Default + BufMut + AsRef<[u8]>>(
        self,
        base_url: &str,
        authentication: <R::Authentication as AuthScheme>::Input<'_>,
        path: <R::PathBuilder as PathBuilder>::Input<'_>,
    ) -> Result<http::Request<T>, IntoHttpError> {
        let Self { request, .. } = self;
        request.try_into_http_request(base_url, authentication, path)
    }
}

/// An answer of which nothing but the body counts.
#[derive(Clone, Debug)]
pub(crate) struct Json<T>(pub(crate) T);

impl<T: DeserializeOwned> IncomingResponse for Json<T> {
    type EndpointError = Error;

    fn try_from_http_response<B: AsRef<[u8]>>(
        response: http::Response<B>,
    ) -> Result<Self, FromHttpResponseError<Error>> {
        if response.status().as_u16() >= 400 {
            let error = Error::from_http_response(response);
            return Err(FromHttpResponseError::Server(error));
        }
        Ok(Self(serde_json::from_slice(response.body().as_ref())?))
    }
}

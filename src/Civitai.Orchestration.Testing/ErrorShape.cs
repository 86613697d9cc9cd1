namespace Civitai.Orchestration.Testing;

/// <summary>The forms in which the service has been seen to word a refusal.</summary>
public enum ErrorShape
{
    /// <summary><c>application/problem+json</c> with <c>title</c>, <c>status</c>, <c>detail</c> and, for a 400, <c>errors</c> as a map from path to messages.</summary>
    ProblemDetails,

    /// <summary><c>{"error":"Insufficient Buzz"}</c>.</summary>
    ErrorText,

    /// <summary><c>{"error":{"message":"Insufficient Buzz","code":"403"}}</c>.</summary>
    ErrorObject,

    /// <summary><c>{"message":"Insufficient Buzz"}</c>.</summary>
    Message,

    /// <summary>A JSON text by itself: <c>"Insufficient Buzz"</c>.</summary>
    Text,

    /// <summary><c>{"errors":["Insufficient Buzz"]}</c>.</summary>
    ListOfTexts,

    /// <summary><c>{"errors":[{"path":"steps[0].input.width","message":"..."}]}</c>.</summary>
    ListOfObjects,

    /// <summary>Problem details whose <c>errors</c> map each path to <c>null</c> in place of a list.</summary>
    NullLists,
}

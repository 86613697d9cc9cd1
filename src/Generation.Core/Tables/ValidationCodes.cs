namespace Generation;

/// <summary>The codes that <see cref="ValidationIssue.Code"/> takes.</summary>
public static class ValidationCodes
{
    /// <summary>A member that the service demands is missing.</summary>
    public const string Required = "required";

    /// <summary>A number lies outside its range.</summary>
    public const string OutOfRange = "outOfRange";

    /// <summary>A number is not a multiple of its step.</summary>
    public const string NotAMultiple = "notAMultiple";

    /// <summary>A text is too short or too long, or a list has too few or too many items.</summary>
    public const string Length = "length";

    /// <summary>A text is none of the allowed values.</summary>
    public const string NotAllowed = "notAllowed";

    /// <summary>A text does not have the demanded form.</summary>
    public const string Malformed = "malformed";

    /// <summary>
    /// An address on this machine, which the service cannot reach. No issue when a request goes to a service on this machine, for example a simulator, whose
    /// links look so.
    /// </summary>
    public const string LoopbackAddress = "loopbackAddress";

    /// <summary>An identifier names the wrong kind of resource or another ecosystem.</summary>
    public const string WrongResource = "wrongResource";

    /// <summary>A value is of another JSON type than its member.</summary>
    public const string WrongType = "wrongType";

    /// <summary>The member does not exist; the service drops or refuses unknown members, by the input.</summary>
    public const string UnknownMember = "unknownMember";

    /// <summary>The kind of step or input is not one that this version of the library knows.</summary>
    public const string UnknownKind = "unknownKind";

    /// <summary>Two members contradict or need each other.</summary>
    public const string Conflict = "conflict";

    /// <summary>The service replaces the value.</summary>
    public const string Overridden = "overridden";

    /// <summary>The service ignores the value.</summary>
    public const string Ignored = "ignored";

    /// <summary>The value is accepted, and documentation advises against it.</summary>
    public const string NotRecommended = "notRecommended";

    /// <summary>The member is not in the published schema; the service may refuse it.</summary>
    public const string NotInSchema = "notInSchema";

    /// <summary>The request is a view with the service's defaults filled in; the request that it was made from is what can be sent.</summary>
    public const string View = "view";

    /// <summary>The service itself refused it, in words of its own; no check of this library.</summary>
    public const string Service = "service";

    /// <summary>The sources disagree on what the request costs or does; set the value or preview the price.</summary>
    public const string Ambiguous = "ambiguous";
}

namespace Generation;

/// <summary>What kind of value a parameter takes, for choosing a control in a form.</summary>
public enum ParameterKind
{
    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>Free text.</summary>
    Text,

    /// <summary>One of <see cref="Parameter.AllowedValues"/>.</summary>
    Choice,

    /// <summary>The identifier of a resource, for example of a model.</summary>
    Resource,

    /// <summary>An image, sound or video.</summary>
    Media,

    /// <summary>A span of time.</summary>
    Duration,

    /// <summary>A list.</summary>
    List,

    /// <summary>LoRAs with their strengths.</summary>
    Loras,

    /// <summary>An object with members of its own.</summary>
    Nested,
}

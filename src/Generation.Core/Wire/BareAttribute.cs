namespace Generation.Wire;

/// <summary>Marks the one member of a record that travels as this member's value, without an object around it.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class BareAttribute : Attribute;

/// <summary>A record that travels as the value of its one member. The codec of a record with a <see cref="BareAttribute"/> says so.</summary>
internal interface IBareRecord;

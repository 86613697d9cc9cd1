using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>A step of a request whose kind of output is known.</summary>
/// <typeparam name="TOutput">The output.</typeparam>
public interface IStepTemplate<TOutput>
    where TOutput : WireRecord
{
    /// <summary>The step's name, by which others refer to it.</summary>
    string? Name { get; }
}

/// <summary>References to parts of a step's output, checked by the compiler.</summary>
public static class StepOutput
{
    /// <summary>
    /// Refers to a part of the step's output: <c>Images = [hero.Output(o => o.Images[0].Url)]</c>.
    /// </summary>
    /// <typeparam name="TOutput">The step's output.</typeparam>
    /// <typeparam name="TValue">The part's type.</typeparam>
    /// <param name="step">The producing step. It needs a name.</param>
    /// <param name="part">The way to the part: members and indexes only.</param>
    /// <exception cref="ArgumentException">The step has no name, or the way holds something other than members and indexes.</exception>
    public static Reference Output<TOutput, TValue>(this IStepTemplate<TOutput> step, Expression<Func<TOutput, TValue>> part)
        where TOutput : WireRecord
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(part);
        if (string.IsNullOrEmpty(step.Name))
            throw new ArgumentException("Give the step a Name first; others refer to it by that.", nameof(step));
        return Reference.ToStep(step.Name, PathOf(part.Body));
    }

    private static string PathOf(Expression expression) => expression switch
    {
        ParameterExpression => "output",
        UnaryExpression { NodeType: ExpressionType.Convert } convert => PathOf(convert.Operand),
        MemberExpression { Expression: { } owner, Member: PropertyInfo property } => PathOf(owner) + "." + WireNameOf(property),
        MethodCallExpression { Object: { } list, Method.Name: "get_Item", Arguments: [var index] } => PathOf(list) + "[" + IndexOf(index).ToString(CultureInfo.InvariantCulture) + "]",
        _ => throw new ArgumentException("A part of an output is named by members and indexes only, for example o => o.Images[0].Url.", nameof(expression)),
    };

    private static string WireNameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    // A constant, or a variable of the calling method.
    private static int IndexOf(Expression index) => index switch
    {
        ConstantExpression { Value: int number and >= 0 } => number,
        MemberExpression { Member: FieldInfo field, Expression: ConstantExpression { Value: { } closure } } when field.GetValue(closure) is int number and >= 0 => number,
        _ => throw new ArgumentException("An index is a number of 0 or more, or a variable that holds one.", nameof(index)),
    };
}

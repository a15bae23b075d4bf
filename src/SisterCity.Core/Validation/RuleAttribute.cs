namespace SisterCity.Validation;

/// <summary>The number of the rule that a function asks. A source generator makes <see cref="RuleTable"/> from these numbers.</summary>
/// <remarks>
/// A function has the name of its rule. Its parameters are (record, context, found); or (record, directory, context, found), and then it is asked when there is
/// a directory; or (value, at, found), and then the walk over all values calls it. The record may be a view of several records, such as <see cref="Tie"/>.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RuleAttribute(string code) : Attribute
{
    public string Code { get; } = code;
}

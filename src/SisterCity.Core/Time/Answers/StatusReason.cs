using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>Why a status is what it is: the rule, and the recorded facts that it was applied to.</summary>
/// <remarks>Immutable. Equal by content. No order.</remarks>
/// <example><code>foreach (var reason in status.Because) Console.WriteLine(reason.In(LanguageTag.Chinese));</code></example>
public sealed record StatusReason
{
    /// <summary>The rule.</summary>
    public required StatusGround Ground { get; init; }

    /// <summary>The facts, in the order of time as far as it is known; empty when the rule is that there are none.</summary>
    public ValueList<StatusFact> Facts { get; init; }

    /// <summary>The rule and the facts in a language, as one line.</summary>
    /// <param name="language">The reader's language; English stands in for what is neither English, French nor Chinese.</param>
    public string In(LanguageTag language) => VisibleText.Of(TimeWording.Reason(this, language));
}

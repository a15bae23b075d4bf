using NodaTime;
using NodaTime.Text;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>The provisions that together govern the acts of authorities of a kind, for as long as none of them changes.</summary>
/// <remarks>
/// Two frameworks may share a few days: between the publication of a text of before 2008 and its effect both the old law and the new are candidates,
/// since the rule that gives the day of effect was not read in a source. Immutable and shared. Equal when the same.
/// </remarks>
/// <example><code>LegalFramework.For(lehavre, PartialDate.Parse("1992")).Count // 2: without the law of 6 February 1992, and with it</code></example>
public sealed class LegalFramework
{
    private readonly Timed[] entries;
    private ValueList<ProvisionVersion>? onBindingActs;
    private ValueList<ProvisionVersion>? onDelegation;

    internal LegalFramework(
        LocalDate? from, LocalDate? until, ValueList<ProvisionVersion> versions, bool isFormalised, bool isOfAStatuteOfItsOwn, Timed[] entries)
    {
        From = from;
        Until = until;
        Versions = versions;
        IsFormalised = isFormalised;
        IsOfAStatuteOfItsOwn = isOfAStatuteOfItsOwn;
        this.entries = entries;
    }

    /// <summary>The first day; null when it goes back before all that is formalised.</summary>
    public LocalDate? From { get; }

    /// <summary>The first day on which it governs no more (exclusive); null while it is open.</summary>
    public LocalDate? Until { get; }

    /// <summary>The provisions, in the order of their identifiers.</summary>
    public ValueList<ProvisionVersion> Versions { get; }

    /// <summary>Whether the law of these days is formalised; before 3 March 1982 it is not, for a French authority.</summary>
    public bool IsFormalised { get; }

    /// <summary>Whether these parties are not under the general law on these days, but under a statute of their own.</summary>
    internal bool IsOfAStatuteOfItsOwn { get; }

    internal ReadOnlySpan<Timed> Entries => entries;

    /// <summary>The first requirement of a kind; null when none of these days' law has it.</summary>
    internal Timed? Find(RequirementKind kind)
    {
        foreach (var timed in entries)
        {
            if (timed.Requirement.Kind == kind)
                return timed;
        }

        return null;
    }

    /// <summary>The versions that say when an act of the assembly binds, and what follows when it did not.</summary>
    internal ValueList<ProvisionVersion> OnBindingActs => onBindingActs ??= Versions
        .Where(static version => version.Requires.Any(static asked => asked.Kind == RequirementKind.EnforceableBeforeSignature)).ToValueList();

    /// <summary>In how many months the State's representative may refer an act to the court; null when no text of these days says so.</summary>
    internal int? MonthsOfReferral
    {
        get
        {
            foreach (var version in Versions)
            {
                foreach (var asked in version.Requires)
                {
                    if (asked.Kind == RequirementKind.ReferralPeriod)
                        return asked.Months;
                }
            }

            return null;
        }
    }

    /// <summary>The versions that say what an assembly may delegate, external action among it.</summary>
    internal ValueList<ProvisionVersion> OnDelegation => onDelegation ??= Versions
        .Where(static version => version.Requires.Any(static asked => asked is { CoversExternalAction: true })).ToValueList();

    /// <summary>
    /// The frameworks that may govern an act of an authority: one when the date lies within one, several when it straddles a change. Empty for a body
    /// that no law formalised here speaks of.
    /// </summary>
    /// <param name="authority">The authority, by whose law of the day its act is judged.</param>
    /// <param name="when">The day of the act, as far as it is known.</param>
    /// <param name="library">The law; null for that which is built in.</param>
    public static ValueList<LegalFramework> For(LocalAuthority authority, PartialDate when, LegalLibrary? library = null)
    {
        ArgumentNullException.ThrowIfNull(authority);
        library ??= LegalLibrary.Default;
        return library.TimelineOf(Addressees.Of(authority, KindOfParty.Of(authority, when, directory: null)), Territories.Of(authority)) is { } timeline ? timeline.At(when) : default;
    }

    /// <summary>Its days in a language, the last one included: "8 February 1992 to 23 February 1996"; an ellipsis without bounds.</summary>
    /// <param name="language">The reader's language; English stands in for what is neither English, French nor Chinese.</param>
    public string In(LanguageTag language) => new LegalWords(language).Days(From, Until) is { Length: > 0 } days ? days : "…";

    /// <summary>Its days, the end exclusive: "1992-02-08/1996-02-24".</summary>
    public override string ToString() => (From, Until) switch
    {
        (null, null) => "…",
        (null, { } until) => $"…/{LocalDatePattern.Iso.Format(until)}",
        ({ } from, null) => $"{LocalDatePattern.Iso.Format(from)}/…",
        ({ } from, { } until) => $"{LocalDatePattern.Iso.Format(from)}/{LocalDatePattern.Iso.Format(until)}",
    };
}

/// <summary>A requirement of a version, with the function that judges it.</summary>
internal sealed class Timed(Provision provision, ProvisionVersion version, Requirement requirement, LegalRule rule)
{
    // One reference, so that threads see one list or another.
    private ValueList<MissingFact> lastMissing;

    public Provision Provision { get; } = provision;

    public ProvisionVersion Version { get; } = version;

    public Requirement Requirement { get; } = requirement;

    public LegalRule Rule { get; } = rule;

    /// <summary>Whether it is asked of each party, rather than of the agreement.</summary>
    public bool IsAskedOfAParty { get; } = LegalRules.IsAskedOfAParty(requirement.Kind);

    /// <summary>The sort of body that the provision is about; null when it is about no body.</summary>
    public CooperationBodyKind? Body { get; } = BodyOf(provision);

    /// <summary>Versions that ask the same beside this one: judgments and circulars.</summary>
    public ValueList<ProvisionVersion> SeeAlso { get; init; }

    /// <summary>The answer for acts that it does not concern: the same for all.</summary>
    public Verdict NotApplicable { get; } = new()
    {
        Requirement = requirement.Kind,
        Outcome = VerdictOutcome.NotApplicable,
        Provision = provision.Id,
        Title = provision.Title,
        Version = version,
    };

    /// <summary>The fact that is missing, as a list: mostly the same one as for the agreement before.</summary>
    public ValueList<MissingFact> Missing(LegalFactKind kind, JsonPointer at)
    {
        var last = lastMissing;
        if (!last.IsEmpty && last[0].Kind == kind && last[0].At == at)
            return last;
        return lastMissing = [new MissingFact { Kind = kind, At = at }];
    }

    // Functions and kinds of bodies bear the same codes.
    internal static CooperationBodyKind? BodyOf(Provision provision)
    {
        foreach (var function in provision.Functions)
        {
            if (CooperationBodyKind.TryRead(function.Text, out var kind, out _))
                return kind;
        }

        return null;
    }
}

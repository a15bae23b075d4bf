using NodaTime;
using SisterCity.Directories;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>What a rule knows besides the record: the day of the check and, when given, the register around the record and a directory.</summary>
internal sealed partial class CheckContext(LocalDate on, RegisterIndex? register = null, IAuthorityDirectory? directory = null)
{
    [ThreadStatic]
    private static CheckContext? lastAlone;

    // A clean agreement between few costs no memory.
    private const int MostThatAreLookedThrough = 8;

    private Circles<AuthorityId>? ofSuccessions;
    private Circles<AuthorityId>? ofParents;
    private Circles<AgreementId>? ofRelations;
    private ILookup<AuthorityKey, AuthorityId>? bearers;
    private Lives? lives;
    private object? indexedRecord;
    private Dictionary<AuthorityId, int> indexes = [];

    /// <summary>The day for which the check is made.</summary>
    public LocalDate On { get; } = on;

    /// <summary>The register; null when a record is checked alone, and rules that need it are silent.</summary>
    public RegisterIndex? Register { get; } = register;

    /// <summary>The directory; null when none was given, and rules that ask one are not run.</summary>
    public IAuthorityDirectory? Directory { get; } = directory;

    /// <summary>The context of a record that is checked alone: the same one for the same day, so that checking a stream costs no memory.</summary>
    public static CheckContext Alone(LocalDate on) => lastAlone is { } last && last.On == on ? last : lastAlone = new CheckContext(on);

    /// <summary>The lives of the partnerships and agreements, as every answer about time has them; null when a record is checked alone.</summary>
    public Lives? Lives => lives ??= Register is null ? null : new Lives(Register);

    /// <summary>Which authorities of the register took over from one another in a circle; null when a record is checked alone.</summary>
    public Circles<AuthorityId>? OfSuccessions => ofSuccessions ??= Register is null
        ? null
        : new(Register.Authorities.Values.Where(static one => !one.Successions.IsEmpty).Select(static one => one.Id), id => Find(id) is { } authority ? Successions.PredecessorsOf(authority) : []);

    /// <summary>Which authorities of the register lie in one another; null when a record is checked alone.</summary>
    public Circles<AuthorityId>? OfParents => ofParents ??= Register is null
        ? null
        : new(Register.Authorities.Values.Where(static one => !one.Parents.IsEmpty).Select(static one => one.Id), id => Find(id) is { } authority ? ParentsOf(authority) : []);

    /// <summary>Which agreements of the register relate to one another in a circle; null when a record is checked alone.</summary>
    public Circles<AgreementId>? OfRelations => ofRelations ??= Register is null
        ? null
        : new(Register.Agreements.Values.Where(static one => !one.Relations.IsEmpty).Select(static one => one.Id), id => Find(id) is { } agreement ? RelatedTo(agreement) : []);

    public LocalAuthority? Find(AuthorityId id) => Register?.Authorities.GetValueOrDefault(id);

    public Source? Find(SourceId id) => Register?.Sources.GetValueOrDefault(id);

    public Agreement? Find(AgreementId id) => Register?.Agreements.GetValueOrDefault(id);

    public Partnership? Find(PartnershipId id) => Register?.Partnerships.GetValueOrDefault(id);

    /// <summary>The authorities of the register that bear one of some codes.</summary>
    public IReadOnlyList<AuthorityId> BearersOf(IEnumerable<AuthorityKey> keys)
    {
        bearers ??= (Register?.Authorities.Values ?? Enumerable.Empty<LocalAuthority>())
            .SelectMany(static one => one.Codes.SelectMany(AuthorityKey.Of).Select(key => (key, one.Id)))
            .ToLookup(static pair => pair.key, static pair => pair.Id);
        return [.. keys.SelectMany(key => bearers[key]).Distinct()];
    }

    /// <summary>An authority as a message names it: by its first name, else by its identifier.</summary>
    public Argument NameOf(AuthorityId id) => Find(id) is { Names: { IsEmpty: false } names } ? names[0].Text : id.Text;

    /// <summary>Several authorities as a message names them.</summary>
    public Argument NamesOf(ValueList<AuthorityId> ids) =>
        ids.Count == 1 ? NameOf(ids[0]) : Argument.Of(ids.Select(id => NameOf(id).ToString()));

    /// <summary>The index of an authority among the sides, the first where it stands twice; negative when it is none.</summary>
    public int IndexOf(AuthorityId authority, Tie tie)
    {
        if (tie.SideCount > MostThatAreLookedThrough)
            return IndexAmongMany(authority, tie);
        for (var i = 0; i < tie.SideCount; i++)
        {
            if (tie.SideAt(i) == authority)
                return i;
        }

        return -1;
    }

    // Many are asked of one record, one after the other.
    private int IndexAmongMany(AuthorityId authority, Tie tie)
    {
        if (!ReferenceEquals(indexedRecord, tie.Record))
        {
            (indexedRecord, indexes) = (tie.Record, []);
            for (var i = 0; i < tie.SideCount; i++)
                indexes.TryAdd(tie.SideAt(i), i);
        }

        return indexes.GetValueOrDefault(authority, -1);
    }

    public static IEnumerable<AuthorityId> ParentsOf(LocalAuthority authority) => authority.Parents.Select(parent => parent.Parent);

    public static IEnumerable<AgreementId> RelatedTo(Agreement agreement) => agreement.Relations.Select(relation => relation.Agreement);
}

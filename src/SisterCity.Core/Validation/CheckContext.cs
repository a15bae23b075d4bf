using NodaTime;
using SisterCity.Directories;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>What a rule knows besides the record: the day of the check, and, when given, the register around the record and a directory of authorities.</summary>
internal sealed class CheckContext(LocalDate on, RegisterIndex? register = null, IAuthorityDirectory? directory = null)
{
    [ThreadStatic]
    private static CheckContext? lastAlone;

    /// <summary>The day for which the check is made.</summary>
    public LocalDate On { get; } = on;

    /// <summary>The register; null when a record is checked alone, and rules that need it are silent.</summary>
    public RegisterIndex? Register { get; } = register;

    /// <summary>The directory; null when none was given, and rules that ask one are not run.</summary>
    public IAuthorityDirectory? Directory { get; } = directory;

    /// <summary>The context of a record that is checked alone: the same one for the same day, so that checking a stream costs no memory.</summary>
    public static CheckContext Alone(LocalDate on) => lastAlone is { } last && last.On == on ? last : lastAlone = new CheckContext(on);

    public LocalAuthority? Find(AuthorityId id) => Register?.Authorities.GetValueOrDefault(id);

    public Source? Find(SourceId id) => Register?.Sources.GetValueOrDefault(id);

    public Agreement? Find(AgreementId id) => Register?.Agreements.GetValueOrDefault(id);

    public Partnership? Find(PartnershipId id) => Register?.Partnerships.GetValueOrDefault(id);

    /// <summary>An authority as a message names it: by its first name, else by its identifier.</summary>
    public Argument NameOf(AuthorityId id) => Find(id) is { Names: { IsEmpty: false } names } ? names[0].Text : id.Text;

    /// <summary>Several authorities as a message names them.</summary>
    public Argument NamesOf(ValueList<AuthorityId> ids) =>
        ids.Count == 1 ? NameOf(ids[0]) : Argument.Of(((IEnumerable<AuthorityId>)ids).Select(id => NameOf(id).ToString()));
}

using SisterCity.Codelists;

namespace SisterCity.Law;

/// <summary>Participants that are no local authorities: what the law says of local authorities is not said of them.</summary>
internal static class OtherBodies
{
    /// <summary>Whether the kind is a State or one of its services.</summary>
    public static bool IsState(this AuthorityKind kind) => kind == AuthorityKind.State || kind == AuthorityKind.StateService;

    /// <summary>Whether the kind is a body beside the authorities: an association, a university, a hospital, a chamber.</summary>
    public static bool IsBodyBesideAuthorities(this AuthorityKind kind) =>
        kind == AuthorityKind.Association || kind == AuthorityKind.University || kind == AuthorityKind.School
        || kind == AuthorityKind.Hospital || kind == AuthorityKind.Chamber || kind == AuthorityKind.Port;

    /// <summary>Whether the kind is listed and is that of a local authority.</summary>
    public static bool IsLocalAuthority(this AuthorityKind kind) => kind.IsListed && !kind.IsState() && !kind.IsBodyBesideAuthorities();
}

using NodaTime;
using SisterCity.Model;

namespace SisterCity.Directories;

/// <summary>A list of authorities that exist, with their codes and names: an official directory, or one's own database behind this interface.</summary>
/// <remarks>
/// <para>It answers what a register alone cannot: whose code is this, who bears this name, who took over from whom. <c>Check</c> and
/// <c>RegisterComparison</c> take one as an argument, and ask nothing of anybody without it.</para>
/// <para>The authorities it returns have identifiers of the directory's own; parents and predecessors in them name authorities of the same directory.
/// An implementation must be safe to ask from several threads, and must give the same answers as long as it is used.</para>
/// </remarks>
/// <example><code>IAuthorityDirectory directory = AuthorityDirectory.Of(register);</code></example>
public interface IAuthorityDirectory
{
    /// <summary>Whether the directory means to hold every code of a scheme, so that a code it does not have does not exist.</summary>
    /// <param name="key">The code; an implementation may look at the scheme alone.</param>
    bool IsCompleteFor(AuthorityKey key);

    /// <summary>The authority that bears a code now, or bore it last; null when the directory has none.</summary>
    /// <param name="key">The code.</param>
    LocalAuthority? Find(AuthorityKey key);

    /// <summary>The authority of an identifier of the directory: what parents and predecessors name; null when there is none.</summary>
    /// <param name="id">The identifier.</param>
    LocalAuthority? Find(Values.AuthorityId id);

    /// <summary>
    /// The living authorities that hold what the bearer of a former code held: one after a merger,
    /// several after a split, none when the code was never given up.
    /// </summary>
    /// <param name="key">The former code.</param>
    IReadOnlyList<LocalAuthority> FindByFormerCode(AuthorityKey key);

    /// <summary>All authorities that bear a name, in no order of merit: a homonym is never decided here.</summary>
    /// <param name="name">The name, in any language the directory has; accents, case, hyphens and apostrophes do not count.</param>
    /// <param name="on">The day on which they bore it; null for any day.</param>
    IReadOnlyList<LocalAuthority> FindByName(string name, LocalDate? on = null);
}

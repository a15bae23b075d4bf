using System.Collections.Frozen;
using System.Globalization;
using SisterCity.Model;

namespace SisterCity.Validation;

/// <summary>
/// In which units the bearer of a code lies, as the code itself says: the commune 34172 in the department 34, Pengzhou (510182) in 510100 and 510000.
/// </summary>
/// <remarks>
/// A law takes the first signs of a code and puts others before and after them. Of the laws from one scheme to another, those of the longest beginning
/// hold. Where they name several units, the bearer lies in one of them: the departments were in other regions before 2016.
/// </remarks>
internal static partial class CodeLaws
{
    private static readonly FrozenDictionary<string, CodeLaw[]> ByScheme = Rows.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(ReadLaw)
        .GroupBy(static law => law.Scheme, StringComparer.Ordinal)
        .ToFrozenDictionary(static laws => laws.Key, static laws => laws.ToArray(), StringComparer.Ordinal);

    /// <summary>The units that a code lies in, by one law after the other: the nearest first, without the code itself.</summary>
    public static IReadOnlyList<AuthorityKey> UnitsOf(AuthorityKey key)
    {
        if (!ByScheme.ContainsKey(key.Scheme))
            return [];
        var units = new List<AuthorityKey>();
        Add(key);
        for (var i = 0; i < units.Count; i++)
            Add(units[i]);
        return units;

        void Add(AuthorityKey from)
        {
            foreach (var unit in NextOf(from))
            {
                if (unit != key && !units.Contains(unit))
                    units.Add(unit);
            }
        }
    }

    /// <summary>Those of some units in which no other of them lies.</summary>
    public static IEnumerable<AuthorityKey> NearestOf(IReadOnlyCollection<AuthorityKey> units) =>
        units.Where(unit => !units.Any(other => string.Equals(other.Scheme, unit.Scheme, StringComparison.Ordinal) && UnitsOf(other).Contains(unit)));

    private static IEnumerable<AuthorityKey> NextOf(AuthorityKey key) =>
        ByScheme.TryGetValue(key.Scheme, out var laws)
            ? laws.Where(law => law.Governs(key.Code)).GroupBy(static law => law.Within, StringComparer.Ordinal)
                .SelectMany(group => Longest([.. group], key.Code))
            : [];

    private static IEnumerable<AuthorityKey> Longest(CodeLaw[] laws, string code)
    {
        var longest = laws.Max(static law => law.Begins.Length);
        return laws.Where(law => law.Begins.Length == longest).Select(law => law.UnitOf(code));
    }

    private static CodeLaw ReadLaw(string row) => row.Split(',') is [var scheme, var begins, var whole, var takes, var within, var before, var after]
        ? new CodeLaw(scheme, begins, whole.Length > 0, int.Parse(takes, CultureInfo.InvariantCulture), within, before, after)
        : throw new FormatException(row);

    private sealed record CodeLaw(string Scheme, string Begins, bool IsOfOneCode, int Takes, string Within, string Before, string After)
    {
        public bool Governs(string code) =>
            IsOfOneCode ? string.Equals(code, Begins, StringComparison.Ordinal) : code.StartsWith(Begins, StringComparison.Ordinal);

        public AuthorityKey UnitOf(string code) => AuthorityKey.Of(Within, Before + code[..Math.Min(Takes, code.Length)] + After);
    }
}

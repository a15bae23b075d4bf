using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>The part of a counted amount that is for one country and one purpose.</summary>
/// <param name="Country">The country that benefits; null when the record does not tell which, or not with which share.</param>
/// <param name="Purpose">The purpose; null when the record does not tell which, or not with which share.</param>
/// <param name="Sum">The part of the sum, in the smallest unit of the currency.</param>
/// <param name="Own">The part of the payers' own money, in the smallest unit of the currency.</param>
/// <remarks>Equal by content. No order.</remarks>
/// <example><code>amount.Parts.Where(part => part.Country == CountryCode.Parse("MG")).Sum(part => part.Sum)</code></example>
public sealed record AmountPart(CountryCode? Country, CrsPurpose? Purpose, decimal Sum, decimal Own);

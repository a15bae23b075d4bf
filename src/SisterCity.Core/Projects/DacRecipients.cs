using SisterCity.Values;
namespace SisterCity.Projects;
internal static class DacRecipients { public static Certainty IsEligible(CountryCode country, PartialDate? time) => Certainty.Maybe; }

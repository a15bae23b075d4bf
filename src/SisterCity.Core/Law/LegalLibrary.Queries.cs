using NodaTime;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Law;

/// <content>What one asks a library.</content>
public sealed partial class LegalLibrary
{
    /// <summary>The versions that were surely in force on a day, by the days of the official base.</summary>
    /// <param name="day">The day. The end of a version is exclusive: on its last day it is the next one that counts.</param>
    /// <param name="jurisdiction">Whose law; null for all.</param>
    public ValueList<ProvisionVersion> InForceOn(LocalDate day, Jurisdiction? jurisdiction = null)
    {
        var found = new List<ProvisionVersion>();
        foreach (var provision in Provisions)
        {
            if (jurisdiction is { } one && provision.Jurisdiction != one)
                continue;
            foreach (var version in provision.Versions)
            {
                if (version.IsInForceOn(day) == Certainty.Surely)
                    found.Add(version);
            }
        }

        return found.ToValueList();
    }
}

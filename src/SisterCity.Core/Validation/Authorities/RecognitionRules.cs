using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>What States hold of an authority.</summary>
internal static class RecognitionRules
{
    /// <summary>SC1023. An opinion on recognition has no date.</summary>
    [Rule("SC1023")]
    public static void RecognitionHasNoDate(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < authority.Recognitions.Count; i++)
        {
            if (authority.Recognitions[i].Validity is null or { From: null, Until: null })
                found.Add(Rules.RecognitionHasNoDate, $"recognitions/{i}", authority.Recognitions[i].Author);
        }
    }
}

using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law.France;

/// <summary>CGCT, art. L. 3441-2 ff. and L. 4433-4-1 ff.: what overseas authorities may do with neighbouring States.</summary>
internal static class Overseas
{
    /// <summary>Concerns agreements with a State that rely on the law: the authorities of the Republic gave powers or agreed.</summary>
    public static Verdict StateMandate(LegalAct act, Timed timed)
    {
        foreach (var counterpart in act.Counterparts())
        {
            if (counterpart.Kind?.IsState() == true)
                return StateAuthorisation.Beforehand(act, timed);
        }

        return timed.NotApplicable;
    }
}

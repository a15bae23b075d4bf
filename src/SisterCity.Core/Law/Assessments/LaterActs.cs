using System.Collections.Concurrent;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>The acts that renew, prolong, replace, suspend or end an agreement, as far as the law makes their own effect depend on a transmission.</summary>
/// <remarks>
/// A renewal that has not been transmitted renews nothing yet, and a replacement ends nothing yet. Where that is open, both is looked at: the life of the
/// agreement
/// with the later act, and without it. Equal by content.
/// </remarks>
internal sealed class LaterActs(Lives lives, Agreement agreement, ValueList<LaterAct> acts, HashSet<AgreementId> line) : IEquatable<LaterActs>
{
    // Each may have taken effect or not: eight lives.
    private const int MostOpen = 3;

    private readonly ConcurrentDictionary<string, ValueList<StatusSpan>> found = new(StringComparer.Ordinal);

    /// <summary>The later acts of an agreement, those of later acts among them.</summary>
    public static LaterActs Of(Agreement agreement, Lives lives, Func<Agreement, ValueList<PartyEffect>> effectsOf)
    {
        var acts = new List<LaterAct>();
        var (passed, waiting) = (new HashSet<AgreementLife>(), new Queue<AgreementLife>([lives.Of(agreement)]));
        while (waiting.TryDequeue(out var life))
        {
            if (!passed.Add(life))
                continue;
            foreach (var (later, kind, _) in lives.LaterThan(life))
            {
                if (later.SignedSpan is null || AgreementFacts.StateBy(kind, later.Agreement) is null)
                    continue;
                waiting.Enqueue(later);
                if (!passed.Contains(later) && effectsOf(later.Agreement) is { IsEmpty: false } effects)
                    acts.Add(new LaterAct(later.Agreement.Id, RecordNames.Of(later.Agreement, lives.Find), effects));
            }
        }

        return new LaterActs(lives, agreement, acts.Distinct().ToValueList(), [.. passed.Select(static life => life.Agreement.Id)]);
    }

    /// <summary>The acts of which nobody knows whether they have taken effect on a day.</summary>
    public List<LaterAct> OpenOn(LocalDate day) => Signed(day).FindAll(act => act.On(day) is null or Certainty.Maybe);

    /// <summary>
    /// Where the agreement stands on a day, once for each way in which the acts that are open may have taken effect or not. An act that has surely not taken
    /// effect counts for nothing. Empty when no later act makes a difference, or too many are open.
    /// </summary>
    public List<StatusSpan> LivesOn(LocalDate day)
    {
        var (open, without) = (OpenOn(day), Signed(day).FindAll(act => act.On(day) == Certainty.No));
        if (open.Count > MostOpen || (open.Count == 0 && without.Count == 0))
            return [];
        var ways = new List<StatusSpan>();
        for (var way = 0; way < 1 << open.Count; way++)
            ways.Add(LifeWithout(day, [.. without, .. open.Where((_, i) => (way & (1 << i)) != 0)]));
        return ways;
    }

    public bool Equals(LaterActs? other) => other is not null && acts == other.All;

    public override bool Equals(object? obj) => Equals(obj as LaterActs);

    public override int GetHashCode() => 0;

    private ValueList<LaterAct> All => acts;

    // What is signed later is not known yet.
    private List<LaterAct> Signed(LocalDate day)
    {
        var number = DaySpan.NumberOf(day);
        return acts.Where(act => lives.Of(act.Id)?.SignedSpan is { } signed && signed.First <= number).ToList();
    }

    private StatusSpan LifeWithout(LocalDate day, List<LaterAct> left)
    {
        var spans = found.GetOrAdd(string.Join(' ', left.Select(static act => act.Id.Text)), _ => new StatusQuestion(
            left.Count == 0 ? lives : new Lives(new RegisterIndex(OfTheLineWithout(left)))).SpansOf(agreement));
        return spans.First(span => span.Until is not { } until || day < until);
    }

    // What has a bearing on the life: the agreement and its later acts, its relationship, and who stands for whom.
    private Register OfTheLineWithout(List<LaterAct> left)
    {
        var register = lives.Index.Register;
        var agreements = register.Agreements.Where(one => line.Contains(one.Id) && !left.Exists(act => act.Id == one.Id)).ToValueList();
        var partnerships = register.Partnerships.Where(one => one.Id == agreement.Partnership).ToValueList();
        HashSet<AuthorityId> named = [.. agreements.SelectMany(Partners.Named), .. partnerships.SelectMany(Partners.Named)];
        return register with
        {
            Agreements = agreements,
            Partnerships = partnerships,
            Authorities = register.Authorities.Where(one => named.Contains(one.Id) || !one.Successions.IsEmpty).ToValueList(),
            Projects = default,
            Crises = default,
            Sources = default,
        };
    }
}

/// <summary>An act that changes how long another one lives.</summary>
/// <param name="Id">The act.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Effects">When it took effect for each French party.</param>
internal sealed record LaterAct(AgreementId Id, LocalizedText Name, ValueList<PartyEffect> Effects)
{
    /// <summary>Whether it has taken effect on a day; null when nothing tells.</summary>
    public Certainty? On(LocalDate day) => PartyEffect.On(Effects.AsSpan(), day);
}

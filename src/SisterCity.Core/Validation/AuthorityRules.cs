using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The rules of an authority: SC1.</summary>
internal static class AuthorityRules
{
    public static readonly RuleCheck<LocalAuthority>[] All =
    [
        new(ValueRules.Look, ValueRules.All),
        new(AuthorityHasNoName, Rules.AuthorityHasNoName),
        new(AuthorityHasTwoKindsAtOnce, Rules.AuthorityHasTwoKindsAtOnce),
        new(CodeOfAnotherCountry, Rules.CodeOfAnotherCountry),
        new(SubdivisionOfAnotherCountry, Rules.SubdivisionOfAnotherCountry),
        new(SubdivisionIsNotAssigned, Rules.SubdivisionIsNotAssigned),
        new(NutsOfAnotherCountry, Rules.NutsOfAnotherCountry),
        new(GroupingCarriesACommuneCode, Rules.GroupingCarriesACommuneCode),
        new(CodeDoesNotFitTheKind, Rules.CodeDoesNotFitTheKind),
        new(LevelDoesNotFitTheKind, Rules.LevelDoesNotFitTheKind),
        new(SirenDisagreesWithSiret, Rules.SirenDisagreesWithSiret),
        new(GbCodeDoesNotFitTheKind, Rules.GbCodeDoesNotFitTheKind),
        new(CoordinatesLookSwapped, Rules.CoordinatesLookSwapped),
        new(CoordinatesLieElsewhere, Rules.CoordinatesLieElsewhere),
        new(CoordinatesAreNullIsland, Rules.CoordinatesAreNullIsland),
        new(DevelopmentZoneIsNotADivision, Rules.DevelopmentZoneIsNotADivision),
        new(NameIsAnIdentifier, Rules.NameIsAnIdentifier),
        new(NameSaysAnotherKind, Rules.NameSaysAnotherKind),
        new(SuccessionsRunInACircle, Rules.SuccessionsRunInACircle),
        new(ParentsRunInACircle, Rules.ParentsRunInACircle),
        new(SucceedsBeforeItExists, Rules.SucceedsBeforeItExists),
        new(FactIsOutsideTheExistence, Rules.FactIsOutsideTheExistence),
        .. LifecycleRules.OfAuthorities,
        new(RecognitionHasNoDate, Rules.RecognitionHasNoDate),
    ];

    /// <summary>The same, and those that ask a directory.</summary>
    public static readonly RuleCheck<LocalAuthority>[] WithDirectory = [.. All, .. DirectoryRules.All];

    private static void AuthorityHasNoName(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        if (authority.Names.IsEmpty)
            found.Add(Rules.AuthorityHasNoName, string.Empty, authority.Id.Text);
    }

    /// <summary>Two kinds of which it is surest that they apply at once, told once for all that do.</summary>
    private static void AuthorityHasTwoKindsAtOnce(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        if (authority.Kinds.Count < 2)
            return;
        var numbers = new Dictionary<AuthorityKind, int>();
        var facts = new List<Overlaps.Fact>(authority.Kinds.Count);
        foreach (var status in authority.Kinds)
        {
            numbers.TryAdd(status.Kind, numbers.Count);
            facts.Add(new Overlaps.Fact(numbers[status.Kind], status.Validity));
        }

        var overlaps = new Overlaps(facts);
        var (surest, first, second) = (Certainty.No, -1, -1);
        for (var i = 1; i < facts.Count && surest != Certainty.Surely; i++)
        {
            if (overlaps.Surest(facts[i], i) is var (certainty, place) && certainty > surest)
                (surest, first, second) = (certainty, place, i);
        }

        if (surest != Certainty.No)
            found.Add(Rules.AuthorityHasTwoKindsAtOnce, surest, $"kinds/{second}", authority.Kinds[first].Kind.Entry, authority.Kinds[second].Kind.Entry, numbers.Count);
    }

    private static void CodeOfAnotherCountry(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < authority.Codes.Count; i++)
        {
            var codes = authority.Codes[i];
            if (!Countries.AreFrench(authority.Country))
            {
                Complain(codes.InseeCommune?.Text, "inseeCommune");
                Complain(codes.InseeDepartment?.Text, "inseeDepartment");
                Complain(codes.InseeRegion?.Text, "inseeRegion");
                Complain(codes.Siren?.Text, "siren");
                Complain(codes.Siret?.Text, "siret");
            }

            if (!Countries.AreChinese(authority.Country))
                Complain(codes.GbT2260?.Text, "gbT2260");

            void Complain(string? code, string member)
            {
                if (code is not null)
                    found.Add(Rules.CodeOfAnotherCountry, $"codes/{i}/{member}", code, Countries.NameOf(authority.Country));
            }
        }
    }

    private static void SubdivisionOfAnotherCountry(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < authority.Codes.Count; i++)
        {
            if (authority.Codes[i].Iso3166Part2 is { } code && code.Country != authority.Country)
                found.Add(Rules.SubdivisionOfAnotherCountry, $"codes/{i}/iso3166Part2", code.Text, Countries.NameOf(authority.Country));
        }
    }

    /// <summary>Of what is over, and of codes that were given up, the list of today says nothing. A directory that is complete for such codes says it with a name (SC1030).</summary>
    private static void SubdivisionIsNotAssigned(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        if (authority.Existence?.Until is not null)
            return;
        for (var i = 0; i < authority.Codes.Count; i++)
        {
            if (authority.Codes[i] is not { Iso3166Part2: { } code, Validity: null or { Until: null } } || Subdivisions.IsAssigned(code) || context.Directory?.IsCompleteFor(code) == true)
                continue;
            found.Add(Rules.SubdivisionIsNotAssigned, Certainty.Surely, $"codes/{i}/iso3166Part2", Subdivisions.SuccessorOf(code)?.Text, [code.Text]);
        }
    }

    private static void NutsOfAnotherCountry(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < authority.Codes.Count; i++)
        {
            if (authority.Codes[i].Nuts is { } code && code.Country != Countries.InNuts(authority.Country))
                found.Add(Rules.NutsOfAnotherCountry, $"codes/{i}/nuts", code.Text, Countries.NameOf(authority.Country));
        }
    }

    private static void GroupingCarriesACommuneCode(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < authority.Codes.Count; i++)
        {
            if (authority.Codes[i].InseeCommune is { } code && StatusWith(authority, authority.Codes[i]) is { } status && status.Kind.IsGrouping())
                found.Add(Rules.GroupingCarriesACommuneCode, $"codes/{i}/inseeCommune", code.Text, status.Kind.Entry);
        }
    }

    private static void CodeDoesNotFitTheKind(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < authority.Codes.Count; i++)
        {
            var codes = authority.Codes[i];
            if (StatusWith(authority, codes)?.Kind is not { } kind || !IsOfOneLevel(kind))
                continue;
            if (codes.InseeRegion is { } region && kind.Level != AuthorityLevel.Regional)
                found.Add(Rules.CodeDoesNotFitTheKind, $"codes/{i}/inseeRegion", region.Text, kind.Entry);
            if (codes.InseeDepartment is { } department && kind.Level != AuthorityLevel.Departmental)
                found.Add(Rules.CodeDoesNotFitTheKind, $"codes/{i}/inseeDepartment", department.Text, kind.Entry);
            if (codes.InseeCommune is { } commune && (kind.Level == AuthorityLevel.Regional || kind.Level == AuthorityLevel.Departmental))
                found.Add(Rules.CodeDoesNotFitTheKind, $"codes/{i}/inseeCommune", commune.Text, kind.Entry);
        }

        // Corsica, Paris and the overseas collectivities are of several levels at once, and carry the codes of all.
        static bool IsOfOneLevel(AuthorityKind kind) =>
            kind.Country == CountryCode.France && kind.Level is not null
            && kind != AuthorityKind.SingleTerritorialCommunity && kind != AuthorityKind.SpecialStatusAuthority
            && kind != AuthorityKind.OverseasCommunity && kind != AuthorityKind.NewCaledonia;
    }

    private static void LevelDoesNotFitTheKind(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < authority.Kinds.Count; i++)
        {
            var status = authority.Kinds[i];
            if (status.Level is { } level && status.Kind.Level is { } expected && level != expected)
                found.Propose(Rules.LevelDoesNotFitTheKind, expected.Text, $"kinds/{i}/level", level.Entry, status.Kind.Entry, expected.Entry);
        }
    }

    private static void SirenDisagreesWithSiret(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < authority.Codes.Count; i++)
        {
            if (authority.Codes[i] is { Siren: { } siren, Siret: { } siret } && siret.Siren != siren)
                found.Add(Rules.SirenDisagreesWithSiret, $"codes/{i}/siret", siren.Text, siret.Text);
        }
    }

    private static void GbCodeDoesNotFitTheKind(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < authority.Codes.Count; i++)
        {
            if (authority.Codes[i].GbT2260 is not { } code || StatusWith(authority, authority.Codes[i])?.Kind is not { } kind || kind.Country != CountryCode.China)
                continue;
            var fits = kind.Level switch
            {
                { Text: "regional" } => code.IsProvince,
                { Text: "departmental" } => code.IsPrefecture,
                { Text: "county" } => !code.IsProvince && !code.IsPrefecture,
                _ => true,
            };
            if (!fits)
                found.Add(Rules.GbCodeDoesNotFitTheKind, $"codes/{i}/gbT2260", code.Text, kind.Entry);
        }
    }

    private static void CoordinatesLookSwapped(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        if (authority.Location is { } point && !Countries.MayHold(authority.Country, point) && Countries.Swapped(point) is { } swapped && Countries.MayHold(authority.Country, swapped))
            found.Propose(Rules.CoordinatesLookSwapped, Countries.Write(swapped), "location", Countries.Write(point), Countries.NameOf(authority.Country));
    }

    private static void CoordinatesLieElsewhere(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        if (authority.Location is { } point && point != default && !Countries.MayHold(authority.Country, point)
            && !(Countries.Swapped(point) is { } swapped && Countries.MayHold(authority.Country, swapped)))
            found.Add(Rules.CoordinatesLieElsewhere, "location", Countries.Write(point), Countries.NameOf(authority.Country));
    }

    private static void CoordinatesAreNullIsland(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        if (authority.Location is { Longitude: 0, Latitude: 0 })
            found.Add(Rules.CoordinatesAreNullIsland, "location");
    }

    private static void DevelopmentZoneIsNotADivision(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < authority.Kinds.Count; i++)
        {
            if (authority.Kinds[i].Kind == AuthorityKind.NewArea)
                found.Add(Rules.DevelopmentZoneIsNotADivision, $"kinds/{i}/kind", authority.Kinds[i].Kind.Entry);
        }
    }

    private static void NameIsAnIdentifier(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < authority.Names.Count; i++)
        {
            foreach (var name in authority.Names[i].Text)
            {
                if (WikidataId.TryRead(name.Value, out _, out _))
                    found.Add(Rules.NameIsAnIdentifier, $"names/{i}/text/{name.Key}", name.Value);
            }
        }
    }

    private static void NameSaysAnotherKind(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        if (authority.Country != CountryCode.France)
            return;
        for (var i = 0; i < authority.Names.Count; i++)
        {
            if (!authority.Names[i].Text.TryGet(LanguageTag.French, out var name) || KindSaidBy(name) is not { } says)
                continue;
            foreach (var status in authority.Kinds)
            {
                if (Validity.Overlap(status.Validity, authority.Names[i].Validity) == Certainty.Surely && !says(status.Kind))
                    found.Add(Rules.NameSaysAnotherKind, $"names/{i}/text/fr", name, status.Kind.Entry);
            }
        }
    }

    private static void SuccessionsRunInACircle(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        if (!authority.Successions.IsEmpty && Circles.LeadBack(authority.Id, Successions.PredecessorsOf(authority), context.OfSuccessions))
            found.Add(Rules.SuccessionsRunInACircle, "successions", context.NameOf(authority.Id));
    }

    private static void ParentsRunInACircle(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        if (!authority.Parents.IsEmpty && Circles.LeadBack(authority.Id, CheckContext.ParentsOf(authority), context.OfParents))
            found.Add(Rules.ParentsRunInACircle, "parents", context.NameOf(authority.Id));
    }

    private static void SucceedsBeforeItExists(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        if (authority.Existence?.From is not { } begins)
            return;
        for (var i = 0; i < authority.Successions.Count; i++)
        {
            if (authority.Successions[i].On is { } on && on.IsSurelyBefore(begins))
                found.Add(Rules.SucceedsBeforeItExists, $"successions/{i}/on", on, begins);
        }
    }

    /// <summary>A name, a kind, codes or a parent of an authority that was not there; or a parent that was not there.</summary>
    private static void FactIsOutsideTheExistence(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        var existence = Existences.Of(authority);
        for (var i = 0; i < authority.Names.Count && existence is not null; i++)
            Look(authority.Names[i].Validity, "names", i);
        for (var i = 0; i < authority.Kinds.Count && existence is not null; i++)
            Look(authority.Kinds[i].Validity, "kinds", i);
        for (var i = 0; i < authority.Codes.Count && existence is not null; i++)
            Look(authority.Codes[i].Validity, "codes", i);
        for (var i = 0; i < authority.Parents.Count; i++)
            LookAtParent(authority.Parents[i], i);

        void Look(Validity? fact, string list, int index)
        {
            if (fact is not null)
                Tell(Existences.Exceeds(fact, existence!), existence!, authority.Id, $"{list}/{index}/validity/");
        }

        // One parent is told of once: of its two existences, for the one that it more surely lies outside.
        void LookAtParent(AuthorityParent parent, int index)
        {
            var own = parent.Validity is { } validity && existence is not null ? Existences.Exceeds(validity, existence) : default;
            if (own.Certainty != Certainty.Surely && parent.Parent != authority.Id && Existences.Of(context.Find(parent.Parent)) is { } ofParent)
            {
                var other = parent.Validity is { } fact ? Existences.Exceeds(fact, ofParent) : default;

                // It lies there while it exists, whatever the record says of the time.
                var whole = existence is not null ? Existences.Misses(existence, ofParent) : default;
                if (Math.Max((int)other.Certainty, (int)whole.Certainty) > (int)own.Certainty)
                {
                    if (other.Certainty >= whole.Certainty)
                        Tell(other, ofParent, parent.Parent, $"parents/{index}/validity/");
                    else
                        Tell(whole with { Member = string.Empty }, ofParent, parent.Parent, $"parents/{index}/parent");
                    return;
                }
            }

            if (own.Certainty != Certainty.No)
                Tell(own, existence!, authority.Id, $"parents/{index}/validity/");
        }

        void Tell(Existences.Stray stray, Validity outside, AuthorityId of, string at)
        {
            if (stray.Certainty != Certainty.No)
                found.Add(Rules.FactIsOutsideTheExistence, stray.Certainty, at + stray.Member, stray.On, context.NameOf(of), Argument.When(outside.From), Argument.When(outside.Until));
        }
    }

    private static void RecognitionHasNoDate(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < authority.Recognitions.Count; i++)
        {
            if (authority.Recognitions[i].Validity is null or { From: null, Until: null })
                found.Add(Rules.RecognitionHasNoDate, $"recognitions/{i}", authority.Recognitions[i].Author);
        }
    }

    /// <summary>The status that surely holds while the codes do.</summary>
    private static AuthorityStatus? StatusWith(LocalAuthority authority, AuthorityCodes codes)
    {
        AuthorityStatus? found = null;
        foreach (var status in authority.Kinds)
        {
            if (Validity.Overlap(status.Validity, codes.Validity) == Certainty.Surely)
                found = status;
        }

        return found;
    }

    /// <summary>What a French name says of the kind; null when it says nothing.</summary>
    private static Func<AuthorityKind, bool>? KindSaidBy(string name) => name.Split(' ', 2)[0] switch
    {
        "Département" => static kind => kind.Level == AuthorityLevel.Departmental || kind == AuthorityKind.SingleTerritorialCommunity,
        "Région" => static kind => kind.Level == AuthorityLevel.Regional,
        "Métropole" or "Communauté" => static kind => kind.IsGrouping() || kind == AuthorityKind.SpecialStatusAuthority,
        "Ville" or "Commune" => static kind => kind.Level == AuthorityLevel.Municipal || kind.Level == AuthorityLevel.SubMunicipal || kind == AuthorityKind.SpecialStatusAuthority,
        _ when name.EndsWith(" Métropole", StringComparison.Ordinal) => static kind => kind.IsGrouping() || kind == AuthorityKind.SpecialStatusAuthority,
        _ => null,
    };
}

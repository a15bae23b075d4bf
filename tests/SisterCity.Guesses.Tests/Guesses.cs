namespace SisterCity.Guesses.Tests;

/// <summary>
/// Sixty first guesses. An engineer who knew NodaTime, immutable collections and FHIR wrote such lines before looking anything up, and 54 of them did not
/// compile. The lines that the engineer's notes quote are here as they were, those that do not compile to this day too.
/// </summary>
internal static class Guesses
{
    private const string OneWay = "it would be a second way to say the same";

    public static IReadOnlyList<Guess> All { get; } =
    [
        // Values
        new("a SIREN from a text", "Siren.TryParse(text, out var siren);"),
        new("the same for a framework", "Siren.TryParse(text, CultureInfo.InvariantCulture, out var siren);"),
        new("the same from characters", "Siren.TryParse(text.AsSpan(), null, out var siren);"),
        new("the text of a value", "var same = Siren.Parse(text).Value;", "var same = Siren.Parse(text).Text;", "a value of Nullable has a Value"),
        new("any value by its interface", "var parsed = Generic<Siren>(text);"),
        new("a value as a setting", "var parsed = (Siren)TypeDescriptor.GetConverter(typeof(Siren)).ConvertFromString(text)!;"),
        new("a sorted list", "var first = register.Agreements.OrderBy(a => a.Id).First();"),
        new("a sorted set", "var ids = new SortedSet<AgreementId>(register.Agreements.Select(a => a.Id));"),
        new("a dictionary", "var byId = register.Agreements.ToDictionary(a => a.Id);"),
        new("a flaw for a form field", "Siren.TryRead(\"213401723\", out _, out var flaw); var message = flaw.In<Siren>(LanguageTag.French, \"213401723\");"),

        // Dates
        new("a day", "var date = PartialDate.Of(2026, 3, 12);", "var date = PartialDate.On(2026, 3, 12);", OneWay),
        new("a day, as NodaTime says it", "var date = PartialDate.On(new LocalDate(2026, 3, 12));"),
        new("a day of the platform", "var date = PartialDate.On(new DateOnly(2026, 3, 12));"),
        new("a month", "var date = PartialDate.InMonth(1981, 6);"),
        new("a year", "var date = PartialDate.InYear(1981);"),
        new("a date in words", "var words = PartialDate.Parse(\"1981-06\").In(LanguageTag.French);"),
        new("whether it is earlier", "var earlier = PartialDate.InYear(1981).IsBefore(PartialDate.InYear(1992)) == Certainty.Surely;"),
        new("a time of validity", "var validity = new Validity { From = PartialDate.InYear(1981), To = PartialDate.InYear(1992) };", "var validity = new Validity { From = PartialDate.InYear(1981), Until = PartialDate.InYear(1992) };", "the end is exclusive, and the name says so"),

        // Money, texts, codes
        new("an amount", "var money = new Money(12000, CurrencyCode.Euro);", "var money = Money.Of(12000, CurrencyCode.Euro);", "a record of documents has members and no order of them"),
        new("an amount of dollars", "var money = Money.Of(12_000, CurrencyCode.USDollar);"),
        new("a text in a language", "var title = LocalizedText.Of(LanguageTag.French, \"Jumelage\");"),
        new("a text in two", "var title = LocalizedText.Of(\"fr\", \"Jumelage\").And(\"zh\", \"友好城市\");"),
        new("a text for a reader", "var title = register.Authorities[0].Names[0].Text.In(LanguageTag.French);"),
        new("a text by its tag", "var title = register.Authorities[0].Names[0].Text[\"fr\"];", "register.Authorities[0].Names[0].Text.TryGet(LanguageTag.French, out var title);", "it may not be there: In chooses another, TryGet says so"),
        new("France", "var country = CountryCode.FR;", "var country = CountryCode.France;", "names are read, codes are looked up"),
        new("Germany", "var country = CountryCode.Germany;"),
        new("the euro", "var currency = CurrencyCode.EUR;", "var currency = CurrencyCode.Euro;", "names are read, codes are looked up"),
        new("French", "var french = LanguageTag.Fr;", "var french = LanguageTag.French;", "names are read, codes are looked up"),
        new("whether it is French", "var isFrench = LanguageTag.Parse(\"fr-CA\").Language is \"fr\";"),
        new("the language of a request", "var wanted = LanguageTag.FromAcceptLanguage(\"fr-FR,fr;q=0.9,en;q=0.8\");"),
        new("a twinning oath", "var kind = AgreementKind.Oath;", "var kind = AgreementKind.TwinningOath;", "IntelliSense finds it by any of its words"),
        new("a convention, typed in French", "var kind = AgreementKind.Convention;", "var kind = AgreementKind.InFrench.ConventionDeCoopérationDécentralisée;", "there are five sorts, and IntelliSense shows them at « convention »"),
        new("kinds of other lists", "var kinds = (PartnershipKind.Cooperation, AuthorityKind.Municipality, SignatoryCapacity.Mayor, TermKind.Fixed);"),
        new("the name of a code", "var name = AgreementKind.TwinningOath.Entry.Title!.In(LanguageTag.French);"),

        // Lists, finding, editing
        new("one party more", "agreement.Parties.Add(party);", "agreement = agreement with { Parties = [.. agreement.Parties, party] };", "the list stays as it is, and nobody would see that the new one is dropped"),
        new("parties of a query", "agreement = agreement with { Parties = agreement.Parties.Where(p => p.Role is null).ToValueList() };"),
        new("parties of a list", "agreement = agreement with { Parties = new List<AgreementParty> { party } };"),
        new("an agreement of an identifier", "var found = register.Find(agreement.Id);"),
        new("another number for it", "register = register.Change(agreement.Id, a => a with { Number = \"2026-12\" });"),
        new("another day for a party", "register = register.Change(agreement.Id, a => a.Change(party.Authority, p => p with { SignedOn = PartialDate.On(2026, 3, 12) }));"),
        new("one agreement more", "register = register.Add(agreement with { Id = AgreementId.Parse(\"another\") });"),
        new("one authority less", "register = register.Remove(party.Authority, References.Cascade);"),
        new("another identifier", "register = register.Rename(party.Authority, AuthorityId.Parse(\"another\"));"),
        new("many changes", "register = register.ToBuilder().Add(agreement with { Id = AgreementId.Parse(\"another\") }).ToRegister();"),

        // Reading and writing
        new("a register from a file", "using var stream = File.OpenRead(path); var reading = RegisterReader.Read(stream);"),
        new("a register from a request", "using var stream = File.OpenRead(path); var reading = await RegisterReader.ReadAsync(stream);"),
        new("a register from a string", "var reading = RegisterReader.Read(File.ReadAllText(path));"),
        new("a record from a string", "var reading = RegisterReader.ReadRecord<Agreement>(\"\"\"{\"id\":\"a1\",\"kind\":\"renewal\"}\"\"\");"),
        new("a register to a stream", "RegisterWriter.Write(register, new MemoryStream());"),
        new("a record by a plain serializer", "var again = JsonSerializer.Deserialize<Agreement>(JsonSerializer.Serialize(agreement, JsonSerializerOptions.Web), JsonSerializerOptions.Web);"),
        new("an answer by a serializer", "var json = JsonSerializer.Serialize(new Lifecycle(register).StatusOn(register.Partnerships[0], day), AnswerContract.AddTo(new JsonSerializerOptions(), LanguageTag.French));"),

        // Rules
        new("the findings of a record", "var findings = Check.Run(agreement);", "var findings = Check.Run(agreement, on: day);", "the day is an argument, so that the answer is the same tomorrow"),
        new("whether there is an error", "var isWrong = Check.Run(register, day).HasErrors;"),
        new("the errors", "var errors = Check.Run(register, day).Errors;"),
        new("every finding", "foreach (var finding in Check.Run(register, day)) { }", "foreach (var finding in Check.Run(register, day).Findings) { }", "a report has more than findings"),
        new("the number of a rule", "var code = Check.Run(register, day).Findings[0].Code;", "var code = Check.Run(register, day).Findings[0].Rule.Code;", OneWay),
        new("the message", "var message = Check.Run(register, day).Findings[0].In(LanguageTag.French);"),
        new("a validator with a clock", "var result = new AgreementValidator(() => day, LanguageTag.French).Validate(agreement);"),
        new("a validator of the whole", "var result = new RegisterValidator(day, LanguageTag.French).Validate(register);"),
        new("the status on a day", "var status = new Lifecycle(register).StatusOn(register.Partnerships[0], day);"),
    ];
}

using System.Text.Json;
using System.Text.Json.Serialization;
using SisterCity.Directories;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Law;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Answers;

/// <summary>The JSON of what the library answers, for those who have options of their own: a status or a finding as a member of a class of theirs.</summary>
/// <remarks>It has the members that the schemas describe and that <see cref="StatusJson"/> and its neighbours write. Answers are written only.</remarks>
public static class AnswerContract
{
    /// <summary>Makes options write records and answers as the schemas describe them.</summary>
    /// <param name="options">The options, not yet used; the records' contract (<see cref="RegisterContract.AddTo"/>) goes along.</param>
    /// <param name="language">The language of the texts: English, French or Chinese.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="InvalidOperationException">The options are in use already.</exception>
    /// <example><code>
    /// var options = AnswerContract.AddTo(new JsonSerializerOptions(JsonSerializerDefaults.Web), LanguageTag.French);
    /// string json = JsonSerializer.Serialize(lifecycle.StatusOn(partnership, day), options);
    /// </code></example>
    public static JsonSerializerOptions AddTo(JsonSerializerOptions options, LanguageTag language)
    {
        RegisterContract.AddTo(options);
        Add<Status>(item => StatusJson.Write([item], language));
        Add<StatusSpan>(item => SpansJson.Write([item], language));
        Add<Lapse>(item => LapseJson.Write([item], language));
        Add<TimelineEntry>(item => TimelineJson.Write([item], language));
        Add<CrisisWindow>(item => CrisisJson.Write([item], language));
        Add<YearCount>(item => SeriesJson.Write([item]));
        Add<DefinitionCount>(item => DefinitionJson.Write([item]));
        Add<Assessment>(item => AssessmentJson.Write([item], language, withDefinitions: true));
        Add<AuthorityCandidate>(item => CandidateJson.Write([item], language));
        options.Converters.Add(new Converter<Finding>((writer, finding) => ReportJson.WriteFinding(writer, finding, language)));
        options.Converters.Add(new Converter<Report>((writer, report) => ReportJson.Write(writer, document: null, report, language)));
        return options;

        void Add<T>(Func<T, byte[]> write) => options.Converters.Add(new Converter<T>((writer, item) => WriteOnly(writer, write(item))));
    }

    // The writers make an array; what is written is its only element, so that there is one writer of each answer.
    private static void WriteOnly(Utf8JsonWriter writer, byte[] array)
    {
        using var document = JsonDocument.Parse(array);
        document.RootElement[0].WriteTo(writer);
    }

    private sealed class Converter<T>(Action<Utf8JsonWriter, T> write) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException($"A {typeof(T).Name} is computed, and not read from JSON.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
    }
}

#include "sync/relay/metricspage.h"

#include <QFile>
#include <QHash>

#include <ctime>
#include <prometheus/metric_family.h>
#include <prometheus/text_serializer.h>
#include <string>
#include <unistd.h>
#include <vector>

namespace bytecrowds::relay {

namespace {

using prometheus::ClientMetric;
using prometheus::MetricFamily;
using prometheus::MetricType;

/// The families of one answer, in order.
class Page
{
public:
    void gauge(const char* name, const char* help, double value)
    {
        family(name, help, MetricType::Gauge).metric.push_back(sample(MetricType::Gauge, value));
    }

    void counter(const char* name, const char* help, double value)
    {
        family(name, help, MetricType::Counter).metric.push_back(sample(MetricType::Counter, value));
    }

    MetricFamily& family(const char* name, const char* help, MetricType type)
    {
        return m_families.emplace_back(MetricFamily{name, help, type, {}});
    }

    void histogram(const char* name, const char* help, const LatencyHistogram& durations)
    {
        ClientMetric metric;
        std::uint64_t count = 0;
        for (std::size_t i = 0; i < LatencyHistogram::Bounds.size(); ++i) {
            count += durations.counts()[i];
            metric.histogram.bucket.push_back({count, seconds(LatencyHistogram::Bounds[i])});
        }
        metric.histogram.sample_count = count + durations.counts().back();
        metric.histogram.sample_sum = seconds(durations.sum());
        family(name, help, MetricType::Histogram).metric.push_back(std::move(metric));
    }

    static ClientMetric sample(MetricType type, double value, std::vector<ClientMetric::Label> labels = {})
    {
        ClientMetric metric;
        metric.label = std::move(labels);
        (type == MetricType::Counter ? metric.counter.value : metric.gauge.value) = value;
        return metric;
    }

    void labelAll(const ClientMetric::Label& label)
    {
        for (MetricFamily& family : m_families) {
            for (ClientMetric& metric : family.metric)
                metric.label.push_back(label);
        }
    }

    QByteArray text() const { return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(m_families)); }

private:
    static double seconds(LatencyHistogram::Duration duration)
    {
        return std::chrono::duration<double>(duration).count();
    }

    std::vector<MetricFamily> m_families;
};

/// The second number of /proc/self/statm: pages (proc(5)).
double residentBytes()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toDouble() * double(::sysconf(_SC_PAGESIZE));
}

double processorSeconds()
{
    timespec used{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return double(used.tv_sec) + double(used.tv_nsec) / 1e9;
}

void addCounts(Page& page, const Metrics& metrics)
{
    page.counter("bytecrowds_messages_received_total", "WebSocket messages from replicas.",
                 double(metrics.received.messages));
    page.counter("bytecrowds_messages_sent_total", "WebSocket messages to replicas.", double(metrics.sent.messages));
    page.counter("bytecrowds_received_bytes_total", "Bytes in messages from replicas.", double(metrics.received.bytes));
    page.counter("bytecrowds_sent_bytes_total", "Bytes in messages to replicas.", double(metrics.sent.bytes));
    page.histogram("bytecrowds_apply_seconds",
                   "From an edit's arrival until it was handed to every replica's socket and to the log.",
                   metrics.apply);
    page.histogram("bytecrowds_store_seconds", "From an append to Redis' acknowledgement of it.", metrics.store);
    page.counter("bytecrowds_store_refused_total", "Appends that Redis refused or did not answer; they are repeated.",
                 double(metrics.refusedAppends));
    MetricFamily& ended = page.family("bytecrowds_connections_ended_total",
                                      "Connections that the relay refused or ended.", MetricType::Counter);
    for (std::size_t i = 0; i < EndReasons; ++i)
        ended.metric.push_back(
            Page::sample(MetricType::Counter, double(metrics.ended[i]), {{"reason", nameOf(EndReason(i))}}));
    MetricFamily& answers =
        page.family("bytecrowds_http_answers_total", "Answers to HTTP requests.", MetricType::Counter);
    for (const auto& [status, count] : metrics.httpAnswers)
        answers.metric.push_back(
            Page::sample(MetricType::Counter, double(count), {{"status", std::to_string(status)}}));
}

} // namespace

QByteArray metricsPage(const Metrics& metrics, const Gauges& gauges)
{
    Page page;
    page.gauge("bytecrowds_rooms", "Crowds in memory.", double(gauges.rooms));
    page.gauge("bytecrowds_connections", "Replicas that are connected.", double(gauges.connections));
    page.gauge("bytecrowds_backlog_updates", "Edits that are not durable yet.", double(gauges.backlog));
    page.gauge("bytecrowds_backlog_bytes", "What they take in memory.", double(gauges.backlogBytes));
    page.gauge("bytecrowds_store_available", "Whether Redis stores what it is given.", gauges.storeAvailable);
    page.gauge("bytecrowds_draining", "Whether the relay is going down.", gauges.draining);
    addCounts(page, metrics);
    page.family("bytecrowds_build_info", "Always 1; its labels tell the version.", MetricType::Gauge)
        .metric.push_back(Page::sample(MetricType::Gauge, 1, {{"version", gauges.version.toStdString()}}));
    // The names that Prometheus' client libraries have for every process.
    page.gauge("process_resident_memory_bytes", "Resident memory.", residentBytes());
    page.counter("process_cpu_seconds_total", "Processor time.", processorSeconds());
    page.gauge("process_start_time_seconds", "When the relay started, since 1970.",
               std::chrono::duration<double>(gauges.startedAt).count());
    if (gauges.process)
        page.labelAll({"process", std::to_string(*gauges.process)});
    return page.text();
}

QByteArray joinedMetrics(const QByteArrayList& pages)
{
    // A family is "# HELP", "# TYPE" and its samples.
    QByteArrayList names; // in the order in which they come
    QHash<QByteArray, QByteArray> heads, samples;
    for (const QByteArray& page : pages) {
        QByteArray name;
        for (const QByteArray& line : page.split('\n')) {
            if (line.startsWith("# HELP ")) {
                name = line.split(' ').value(2);
                if (!heads.contains(name))
                    names.append(name);
                heads[name].clear();
            }
            if (!line.isEmpty())
                (line.startsWith('#') ? heads : samples)[name] += line + '\n';
        }
    }
    QByteArray joined;
    for (const QByteArray& name : std::as_const(names))
        joined += heads.value(name) + samples.value(name);
    return joined;
}

} // namespace bytecrowds::relay

#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace bytecrowds::crdt {

/// Values with numbers of their own, which are used again after release().
template<class T>
class Slots
{
public:
    using Number = std::uint32_t;

    T& operator[](Number number) { return m_values[number]; }
    const T& operator[](Number number) const { return m_values[number]; }

    Number add(T value)
    {
        if (m_free.empty()) {
            m_values.push_back(std::move(value));
            return Number(m_values.size() - 1);
        }
        const Number number = m_free.back();
        m_free.pop_back();
        m_values[number] = std::move(value);
        return number;
    }

    void release(Number number)
    {
        m_values[number] = T();
        m_free.push_back(number);
    }

    std::size_t capacity() const { return m_values.size(); }

private:
    std::vector<T> m_values;
    std::vector<Number> m_free;
};

} // namespace bytecrowds::crdt

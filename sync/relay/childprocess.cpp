#include "sync/relay/childprocess.h"

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace bytecrowds::relay {

void tieToParent(pid_t parent)
{
    ::setsid();
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (::getppid() != parent)
        ::_exit(1); // it has died already
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

} // namespace bytecrowds::relay
